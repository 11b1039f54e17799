import { Table } from '@/components/nhs/table'
import { Tag } from '@/components/nhs/tag'

export interface ActionItem {
  text: string
  /** who sees to it, in words */
  owner: string
  /** by when, in words; null where that is not known */
  due?: string | null
  /** 'Open', 'Done on 3 February 2027' */
  state: string
  overdue?: boolean
  /** the meeting that agreed it, where that is another one */
  agreedAt?: { href: string; text: string } | null
}

/** Actions, who sees to each, by when, and how it stands. */
export function ActionsList({ actions, caption }: { actions: ActionItem[]; caption: string }) {
  return (
    <Table
      caption={caption}
      captionHidden
      head={['Action', 'Who', 'Due', 'State']}
      rows={actions.map(({ agreedAt, due, overdue, owner, state, text }, place) => ({
        key: place,
        cells: [
          <>
            {text}
            {agreedAt ? (
              <span className="site-note">
                Agreed at the meeting of <a href={agreedAt.href}>{agreedAt.text}</a>
              </span>
            ) : null}
          </>,
          owner,
          due ?? 'No date',
          overdue ? <Tag text="Overdue" colour="red" /> : state,
        ],
      }))}
    />
  )
}
