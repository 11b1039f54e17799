import { Icon } from './icon'
import { pageNumbers } from './page-numbers'

interface Props {
  /** the page shown, from 1 */
  page: number
  pages: number
  /** the address of a page */
  hrefOf: (page: number) => string
  /** what the pages list, for screen readers, for example 'News' */
  label: string
}

/** Links to the other pages of a list; nothing when there is only one. */
export function Pagination({ page, pages, hrefOf, label }: Props) {
  if (pages < 2) return null
  return (
    <nav className="nhsuk-pagination nhsuk-pagination--numbered" aria-label={`${label} pages`}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} className="nhsuk-pagination__previous" rel="prev">
          <Icon name="arrow-left" />
          <span className="nhsuk-pagination__title">
            Previous<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
        </a>
      ) : null}
      <ul className="nhsuk-pagination__list">
        {pageNumbers(page, pages).map((number, place) =>
          number === null ? (
            <li className="nhsuk-pagination__item nhsuk-pagination__item--ellipsis" key={`gap-${place}`}>
              ⋯
            </li>
          ) : (
            <li
              className={
                number === page ? 'nhsuk-pagination__item nhsuk-pagination__item--current' : 'nhsuk-pagination__item'
              }
              key={number}
            >
              <a
                className="nhsuk-pagination__link"
                href={hrefOf(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages ? (
        <a href={hrefOf(page + 1)} className="nhsuk-pagination__next" rel="next">
          <span className="nhsuk-pagination__title">
            Next<span className="nhsuk-u-visually-hidden"> page</span>
          </span>
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  )
}
