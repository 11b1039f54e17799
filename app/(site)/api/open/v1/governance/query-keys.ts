/** The query key that the data of the structure reads: the day. */
export const queryKeys = ['on'] as const
