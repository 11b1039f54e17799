/** A test as lists and forms name it. */
export interface TestInList {
  id: number
  href: string
  name: string
  slug: string
  summary: string
  alsoKnownAs: string[]
  /** the id of its network */
  networkId: number | null
}
