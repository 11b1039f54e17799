import type { PlannedItem } from '@/domain/plans/plan'
import { LiveNow } from './live-now'
import { actionWord } from './plan-words'

interface Props {
  items: PlannedItem[]
  isPublished: boolean
}

/** What is in a bundle, each with its form and its preview; once it is published, with its place on the site. */
export function BundleItems({ isPublished, items }: Props) {
  if (items.length === 0) return null
  return (
    <ul className="bundle__items">
      {items.map(({ action, address, href, isWithdrawal, kind, preview, record, title, wrong }) => (
        <li key={`${href} ${title}`}>
          <span>
            {actionWord({ action, isWithdrawal, wrong })} {href === '' ? title : <a href={href}>{title}</a>}{' '}
            <small>{kind}</small>
            {wrong ? <q className="bundle__wrong">{wrong}</q> : null}
          </span>{' '}
          {isPublished ? (
            address !== null ? (
              <LiveNow address={address} record={record} title={title} />
            ) : (
              <em>Not on the site</em>
            )
          ) : preview !== '' && action === 'publish' ? (
            <a href={preview} target="_blank" rel="noreferrer" aria-label={`Preview ${title}`}>
              Preview
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
