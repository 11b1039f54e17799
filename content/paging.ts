/** How many pages a list of so many items has; an empty list is one page. */
export const pagesFor = (count: number, perPage: number): number => Math.max(1, Math.ceil(count / perPage))

/** Whether a list of so many pages has this one. */
export const isPage = (page: number, pages: number): boolean => Number.isSafeInteger(page) && page >= 1 && page <= pages

/** The items of one page of a list, and how many pages there are; null for a page that does not exist. */
export const pageOf = <Item>(
  all: readonly Item[],
  page: number,
  perPage: number,
): { items: Item[]; pages: number } | null => {
  const pages = pagesFor(all.length, perPage)
  return isPage(page, pages) ? { items: all.slice((page - 1) * perPage, page * perPage), pages } : null
}
