/** A question with its answer in short, for the page that explains the data. */
export interface Example {
  /** what is asked, in words */
  says: string
  address: string
  status: 200 | 400
  /** of JSON, what the answer has among other things; of a table, its first lines as far as they are shown */
  answer: string
}

const written = (answer: object): string => JSON.stringify(answer, null, 2)

/** Questions to the data of this site. A test asks each, and fails where the answer has not what is shown here. */
export const examples: readonly Example[] = [
  {
    says: 'One trust by its ODS code',
    address: '/api/open/v1/trusts?trust=RXR',
    status: 200,
    answer: written({
      meta: { set: 'trusts', next: null },
      data: [{ short_name: 'East Lancashire Hospitals', ods_code: 'RXR' }],
    }),
  },
  {
    says: 'The centres of a trust that do MRI scans',
    address: '/api/open/v1/centres?trust=RXR&test=mri-scan',
    status: 200,
    answer: written({ locations: [{ name: 'Burnley General Hospital' }] }),
  },
  {
    says: 'News about a trust, one at a time',
    address: '/api/open/v1/news?topic=trust/east-lancashire-hospitals&limit=1',
    status: 200,
    answer: written({ meta: { limit: 1 }, data: [{ published: '2024' }] }),
  },
  {
    says: 'People who waited for an MRI scan in England, as a table',
    address: '/api/open/v1/waiting-times.csv?trust=ENGLAND&test=MRI&from=2026-03&to=2026-03',
    status: 200,
    answer: 'month,provider,provider name,test,test name',
  },
  {
    says: 'A question that is not understood',
    address: '/api/open/v1/meetings?state=tomorrow',
    status: 400,
    answer: written({
      error: '"state" does not take "tomorrow". It takes one of planned, held, cancelled.',
      parameter: 'state',
    }),
  },
]
