import { Tag, type TagColour } from '@/components/nhs/tag'

/** Whether a centre is open, in words; domain/opening-hours makes them. */
export interface OpenTagState {
  kind: 'open' | 'closed' | 'words' | 'unconfirmed' | 'unknown' | 'closed-for-now' | 'planned' | 'moved' | 'ended'
  label: string
}

const colourOf: Record<OpenTagState['kind'], TagColour> = {
  open: 'green',
  closed: 'grey',
  unknown: 'white',
  'closed-for-now': 'red',
  planned: 'blue',
  words: 'yellow',
  unconfirmed: 'white',
  moved: 'red',
  ended: 'red',
}

/** The mark beside a centre; nothing when it is not known. */
export function OpenTag({ state }: { state: OpenTagState | null | undefined }) {
  return state && state.kind !== 'unknown' ? <Tag text={state.label} colour={colourOf[state.kind]} ofNow /> : null
}
