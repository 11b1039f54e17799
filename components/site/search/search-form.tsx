import { Button } from '@/components/nhs/button'
import { longestSearch } from '@/components/nhs/header-search'
import { Input } from '@/components/nhs/input'

interface Props {
  /** what was typed; '': nothing yet */
  typed?: string
  /** what is searched for most: a browser may offer it while somebody types */
  suggestions?: readonly string[]
}

/** The search on its own page: a plain GET form with what was typed. */
export function SearchForm({ typed = '', suggestions }: Props) {
  return (
    <form className="site-search" action="/search" method="get" role="search" aria-label="Your search">
      <Input
        id="q"
        name="q"
        type="search"
        label="Search for"
        value={typed}
        autoComplete="off"
        maxLength={longestSearch}
        suggestions={suggestions}
      />
      <Button text="Search" />
    </form>
  )
}
