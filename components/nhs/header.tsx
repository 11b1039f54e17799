import { HeaderSearch, type HeaderSearchData } from './header-search'
import { Logo } from './logo'
import { Navigation, type NavigationItem } from './navigation'

interface Props {
  organisation: {
    name: string
    /** the part of the name that goes on a second line */
    split?: string
  }
  navigation: NavigationItem[]
  search?: HeaderSearchData
}

/** The organisation header: logo and name as one link home, then the search and the menu. */
export function Header({ organisation, navigation, search }: Props) {
  const { name, split } = organisation
  return (
    <header className="nhsuk-header nhsuk-header--organisation">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <a
            className="nhsuk-header__service-logo"
            href="/"
            aria-label={['NHS', name, split, 'homepage'].filter(Boolean).join(' ')}
          >
            <Logo />
            <span className="nhsuk-header__organisation-name">
              {name}
              {split ? <span className="nhsuk-header__organisation-name-split"> {split}</span> : null}
            </span>
          </a>
        </div>
        {search ? <HeaderSearch {...search} /> : null}
      </div>
      {navigation.length > 0 ? <Navigation items={navigation} /> : null}
    </header>
  )
}
