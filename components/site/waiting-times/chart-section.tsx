import type { ReactNode } from 'react'
import { Panel } from '@/components/site/panel'
import { FiguresBehind, type FiguresBehindProps } from './figures-behind'

interface Props {
  heading: string
  id: string
  /** what to know before looking */
  lead: string
  /** the charts */
  children: ReactNode
  behind: FiguresBehindProps
}

/** Charts on a white card, with the numbers that they are drawn from. */
export function ChartSection({ heading, id, lead, children, behind }: Props) {
  return (
    <Panel heading={heading} id={id}>
      <p>{lead}</p>
      {children}
      <FiguresBehind {...behind} />
    </Panel>
  )
}
