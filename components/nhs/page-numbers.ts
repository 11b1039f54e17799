/**
 * The page numbers to show: the first, the last, the current one and its neighbours; null stands for those left out.
 * A gap of one page is filled with that page. For example page 5 of 9: 1 null 4 5 6 null 9.
 */
export const pageNumbers = (page: number, pages: number): (number | null)[] => {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) =>
      number === 1 ||
      number === pages ||
      Math.abs(number - page) <= 1 ||
      (number === 2 && page === 4) ||
      (number === pages - 1 && page === pages - 3),
  )
  return shown.flatMap((number, place) =>
    place > 0 && number - (shown[place - 1] ?? 0) > 1 ? [null, number] : [number],
  )
}
