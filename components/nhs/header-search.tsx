import { Icon } from './icon'

export interface HeaderSearchData {
  /** where the answer is: '/search' */
  action: string
  /** what is searched, for screen readers: 'Search this website' */
  label: string
}

/** Most characters that can be typed; the server reads no more of a value. */
export const longestSearch = 100

/** The search in the header of every page: a plain GET form, so that its answer has an address. */
export function HeaderSearch({ action, label }: HeaderSearchData) {
  return (
    <div className="nhsuk-header__search">
      <form className="nhsuk-header__search-form" action={action} method="get" role="search" aria-label={label}>
        <div className="nhsuk-form-group">
          <label className="nhsuk-label nhsuk-u-visually-hidden" htmlFor="search-field">
            {label}
          </label>
          <div className="nhsuk-input-wrapper">
            <input
              className="nhsuk-input"
              id="search-field"
              name="q"
              type="search"
              autoComplete="off"
              maxLength={longestSearch}
              placeholder="Search"
            />
            <button className="nhsuk-button nhsuk-button--small" type="submit" aria-label="Search">
              <Icon name="search" />
            </button>
          </div>
        </div>
      </form>
    </div>
  )
}
