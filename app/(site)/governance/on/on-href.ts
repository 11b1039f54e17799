/** The address of the structure on a day. */
export const onHref = (day: string): string => `/governance/on/${day}`
