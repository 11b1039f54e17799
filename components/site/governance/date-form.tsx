import { Button } from '@/components/nhs/button'
import { DateInput } from '@/components/nhs/date-input'

interface Props {
  /** as they were typed, or those of the day shown */
  values: { day: string; month: string; year: string }
  error?: { field: 'day' | 'month' | 'year'; text: string } | null
}

/** Asks for the structure on a day: a plain GET form, its answer has an address of its own. */
export function DateForm({ values, error }: Props) {
  return (
    <form className="site-date-form" action="/governance/on" method="get">
      <DateInput id="date" legend="Show the structure on" hint="For example, 1 4 2027" values={values} error={error} />
      <Button text="Show" />
    </form>
  )
}
