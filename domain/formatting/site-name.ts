export const siteName = 'Lancashire and South Cumbria Diagnostics Collaborative'

/** The title of a page: 'Trusts - Lancashire and South Cumbria Diagnostics Collaborative'. */
export const pageTitle = (h1: string): string => `${h1} - ${siteName}`
