import { Button } from '@/components/nhs/button'
import { Input } from '@/components/nhs/input'

interface Props {
  /** the page that asks, with the part of it that has the answer */
  action: string
  near: string
  error: string | null
  /** places that a browser may offer while somebody types */
  places?: readonly string[]
}

/** Asks for a place from which distances are told: a plain GET form. */
export function NearForm({ action, error, near, places }: Props) {
  return (
    <form className="site-near" action={action} method="get" role="search" aria-label="Show distances">
      <Input
        id="near"
        name="near"
        label="Your town or postcode"
        value={near}
        error={error}
        autoComplete="postal-code"
        maxLength={80}
        suggestions={places}
      />
      <Button text="Show distances" />
    </form>
  )
}
