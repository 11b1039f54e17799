import type { ReactNode } from 'react'
import { Panel } from '@/components/site/panel'
import { FiguresBehind, type FiguresBehindProps } from './figures-behind'

interface Props {
  heading: string
  /** what to know before looking */
  lead: string
  /** the charts */
  children: ReactNode
  behind: FiguresBehindProps
}

/** Charts on a white card, with the numbers that they are drawn from. */
export function ChartSection({ heading, lead, children, behind }: Props) {
  return (
    <Panel heading={heading}>
      <p>{lead}</p>
      {children}
      <FiguresBehind {...behind} />
    </Panel>
  )
}
