import type { ReactNode } from 'react'

/** Two parts of a page beside each other, of the same weight; under each other on small screens. */
export const Halves = ({ parts: [first, second] }: { parts: readonly [ReactNode, ReactNode] }) => (
  <div className="nhsuk-grid-row">
    <div className="nhsuk-grid-column-one-half">{first}</div>
    <div className="nhsuk-grid-column-one-half">{second}</div>
  </div>
)
