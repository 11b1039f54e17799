/** A link as data: where it goes and what it says. */
export interface LinkData {
  href: string
  text: string
}
