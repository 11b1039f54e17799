import { InsetText } from '@/components/nhs/inset-text'
import { Table } from '@/components/nhs/table'
import { Panel } from '@/components/site/panel'
import type { ShownFigures } from '@/content/waiting-times/shown'
import { formatPartialDate } from '@/domain/dates/partial-date'
import type { WaitingList } from '@/domain/waiting-times/waiting-list'
import { atAGlance } from './at-a-glance'
import { leftOutInWords } from './left-out'
import { listsOf } from './lists'
import { parts } from './parts'

export interface MonthProps {
  /** whose figures they are, as columns and lines name it: 'Our trusts' */
  name: string
  shown: ShownFigures
  /** the newest month */
  list: WaitingList
}

/** The newest month in figures, beside England, with what editors say of it. */
export function MonthPanel({ name, shown, list }: MonthProps) {
  const { national, ours } = listsOf(shown)
  const month = formatPartialDate(list.month)
  const notes = shown.about.find((one) => one.month === list.month)?.notes ?? []
  return (
    <Panel heading={`The end of ${month}`} id={parts.month.id}>
      {notes.length > 0 ? (
        <InsetText>
          {notes.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </InsetText>
      ) : null}
      <div className="site-compared">
        <Table
          caption={`Waiting at the end of ${month}: ${name} and England`}
          captionHidden
          head={['Figure', name, 'England']}
          rows={atAGlance(list.month, [ours, national]).map(({ cells, name: line }) => ({
            key: line,
            cells: [line, ...cells],
          }))}
        />
      </div>
      {leftOutInWords(ours, list.month, shown).map((words) => (
        <p className="site-note" key={words}>
          {words}
        </p>
      ))}
    </Panel>
  )
}
