/** One line of the dashboard: it leads to its work. */
export interface Line {
  /** where the work is done */
  href: string
  title: string
  /** what it is: the collection's name in the panel, or how many there are */
  kind: string
  /** what is to be known of it; '' for nothing */
  note: string
  /** where the public reads it */
  address?: string
}

/** The most lines of a list, and of each collection in it. */
export const most = 50
