/** A draft that a link shows to whoever has it, or a file of that draft. The token is 256 random bits. */
export const sharedAddress = /^(\/preview\/shared\/([\w-]{43}))(?:\/files\/(media|documents)\/(\w[\w.-]{0,199}))?$/

/** True for an address of a draft that is shared by a link; it takes no query. */
export const isShared = (url: string): boolean => sharedAddress.test(url)
