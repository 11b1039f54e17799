import { Children, type ReactNode } from 'react'

const columnOf = {
  halves: 'nhsuk-grid-column-one-half nhsuk-card-group__item',
  thirds: 'nhsuk-grid-column-one-third nhsuk-card-group__item',
} as const

/** Cards beside each other, as high as the highest of their row. */
export function CardGroup({ columns = 'thirds', children }: { columns?: keyof typeof columnOf; children: ReactNode }) {
  return (
    <ul className="nhsuk-grid-row nhsuk-card-group">
      {Children.map(children, (card) => (
        <li className={columnOf[columns]}>{card}</li>
      ))}
    </ul>
  )
}
