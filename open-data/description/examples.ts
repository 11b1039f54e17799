/** A question with its answer in short, for the page that explains the data. */
export interface Example {
  /** what is asked, in words */
  says: string
  address: string
  status: 200 | 400
  /** of JSON, what the answer has among other things; of a table, its first lines as far as they are shown */
  answer: string
}

/** Questions to the data of this site. A test asks each, and fails where the answer has not what is shown here. */
export const examples: readonly Example[] = [
  {
    says: 'One trust by its ODS code',
    address: '/api/open/v1/trusts?trust=RXR',
    status: 200,
    answer: `{ "data": [{ "id": "trust/2", "short_name": "East Lancashire Hospitals", "ods_code": "RXR" }] }`,
  },
  {
    says: 'The centres of a trust that do MRI scans',
    address: '/api/open/v1/centres?trust=RXR&test=mri-scan',
    status: 200,
    answer: `{ "locations": [{ "id": "centre/5", "name": "Burnley General Hospital", "status": "active" }] }`,
  },
  {
    says: 'News about a trust, the newest first',
    address: '/api/open/v1/news?topic=trust/east-lancashire-hospitals&year=2025',
    status: 200,
    answer: `{ "meta": { "limit": 100, "next": null },
  "data": [{ "title": "Prime Minister visits Rossendale centre", "published": "2025-04-28" }] }`,
  },
  {
    says: 'People who waited for an MRI scan in England, as a table',
    address: '/api/open/v1/waiting-times.csv?trust=ENGLAND&test=MRI&from=2026-03&to=2026-03',
    status: 200,
    answer: `month,provider,provider name,test,test name,wait_00_01,wait_01_02,wait_02_03`,
  },
  {
    says: 'A question that is not understood',
    address: '/api/open/v1/meetings?state=tomorrow',
    status: 400,
    answer: `{ "parameter": "state",
  "error": "\\"state\\" does not take \\"tomorrow\\". It takes one of planned, held, cancelled." }`,
  },
]
