/** A trust as the figures name it, and as people do. */
export interface ReportingTrust {
  /** ODS code: 'RXL' */
  code: string
  name: string
}
