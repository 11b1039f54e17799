/** Headers of a response, by their names in lower case. */
export type Headers = Readonly<Record<string, string>>
