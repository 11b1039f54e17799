export const siteName = 'Lancashire and South Cumbria Diagnostics Collaborative'

/** What the browser's tab says: 'Trusts - Lancashire and South Cumbria Diagnostics Collaborative'. */
export const pageTitle = (h1: string): string => `${h1} - ${siteName}`
