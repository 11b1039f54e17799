/** A link within a line, by the places of its first and after its last character. */
export interface LinkInText {
  from: number
  to: number
  /** an address that somebody typed; null for a link to a record */
  href: string | null
  /** the record that it leads to: 'trusts:4'; null for a typed address */
  record: string | null
}

/** A heading, paragraph, item of a list or quote; a field without markup is one line. */
export interface Line {
  kind: 'heading' | 'paragraph' | 'item' | 'quote'
  /** 2 or 3, of a heading */
  level?: 2 | 3
  text: string
  links: readonly LinkInText[]
}

/** Where something stands in a record's form. */
export interface Place {
  /** 'layout.2.text' */
  path: string
  /** what the field is called in the panel */
  label: string
  /** the tab that it lies in, by its label; null where there are none */
  tab: string | null
}

/** The text of one field. */
export interface Part extends Place {
  /** a title or heading, a few words, or sentences */
  kind: 'title' | 'short' | 'prose'
  /** parts with the same outline stand in one text, one after the other: their headings go on */
  outline: string
  lines: readonly Line[]
}

/** A picture that a record shows. */
export interface Picture extends Place {
  /** its id, as text */
  id: string
}

/** The address of another site, by itself in a field. */
export interface AddressInField extends Place {
  href: string
}

/** What a record says to the public. */
export interface RecordText {
  /** what the record is called: its own name explains a short form of it */
  names: readonly string[]
  parts: readonly Part[]
  pictures: readonly Picture[]
  /** fields that hold nothing but an address of another site */
  addresses?: readonly AddressInField[]
}

/** What the weekly check of links found. */
export interface BrokenLink {
  /** 'the page is not there (404)' */
  problem: string
  /** a day, 'YYYY-MM-DD' */
  firstSeen: string
}

/** What a text alone does not tell, as far as it was looked up. What is missing here is not judged. */
export interface Known {
  /** whether there is a page at an address of this site: '/about' */
  addresses: ReadonlyMap<string, boolean>
  /** whether a record is public: 'trusts:4' */
  records: ReadonlyMap<string, boolean>
  /** addresses of other sites that do not work, with what was wrong and since when */
  broken: ReadonlyMap<string, BrokenLink>
  /** the text alternatives of pictures, by id */
  alternatives: ReadonlyMap<string, string>
  /** names of trusts, centres and boards, which keep their capitals */
  names: readonly string[]
}

/** Nothing was looked up. */
export const nothingKnown: Known = {
  addresses: new Map(),
  records: new Map(),
  broken: new Map(),
  alternatives: new Map(),
  names: [],
}
