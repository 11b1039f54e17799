/** A row of a list, or a block of a page: 'Reporting lines 1', 'Block 2 (Callout)'. */
const isRow = (part: string): boolean => / \d+(?: \(.*\))?$/.test(part)

/**
 * A field's name as people would say it, with each row that it stands in, from Payload's way to it: 'Text > Title' is 'Title', and
 * 'Tests at this centre > Tests at this centre 1 > At the moment > Until' is 'Tests at this centre 1, Until'.
 */
export function fieldLabel(way: string): string {
  const parts = way.split(' > ')
  const rows = parts.slice(0, -1).filter(isRow)
  return [...rows, parts.at(-1) ?? way].join(', ')
}
