import { Tag, type TagColour } from '@/components/nhs/tag'

/** Whether a centre is open, in words; domain/opening-hours makes them. */
export interface OpenState {
  kind: 'open' | 'closed' | 'unknown' | 'closed-for-now' | 'planned'
  label: string
}

const colourOf: Record<OpenState['kind'], TagColour> = {
  open: 'green',
  closed: 'grey',
  unknown: 'white',
  'closed-for-now': 'red',
  planned: 'blue',
}

/** The mark beside a centre; nothing when it is not known. */
export function OpenTag({ state }: { state: OpenState | null | undefined }) {
  return state && state.kind !== 'unknown' ? <Tag text={state.label} colour={colourOf[state.kind]} ofNow /> : null
}
