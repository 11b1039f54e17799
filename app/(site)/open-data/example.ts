import type { Structure } from '@/open-data/popolo/structure'

/** A made-up structure with one of everything, for the page that explains the data. */
export const example: Structure = {
  on: '2026-12-11',
  since: '2026-12-11',
  bodies: [
    {
      id: 3,
      href: '/governance/example-board',
      name: 'Example Board',
      abbreviation: 'EB',
      kind: 'board',
      earlierNames: [{ name: 'Example Steering Group', renamed: '2024' }],
      established: '2021-08',
      dissolved: null,
      certainty: 'certain',
      lines: [{ kind: 'reports-to', to: 1, from: '2024-09', until: null, certainty: 'certain' }],
    },
  ],
  seats: [
    {
      id: 8,
      body: 3,
      label: 'Chair',
      role: 'chair',
      howMany: 1,
      vacant: 0,
      state: 'held',
      from: null,
      until: null,
      certainty: 'certain',
      filledBy: null,
      holders: [
        {
          id: 21,
          person: { id: 5, name: 'A. Name' },
          jobTitle: 'Medical director',
          onBehalfOf: { kind: 'trusts', id: 2, name: 'Example Trust' },
          from: '2026-12-11',
          until: null,
          term: 1,
          termEnds: '2029-12-11',
          certainty: 'certain',
        },
      ],
      deputies: [],
    },
  ],
}
