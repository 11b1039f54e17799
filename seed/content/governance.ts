import { startingIn, type Known } from '../starting'

const body = startingIn('governance-bodies')
const seat = startingIn('seats')

const line = (known: Known, to: string, note?: string) => {
  const id = known.id(`governance-bodies/${to}`)
  return id === undefined ? [] : [{ to: id, kind: 'reports-to' as const, ...(note ? { note } : {}) }]
}

/** The bodies that others report to come first. */
export const governanceBodies = [
  body('integrated-care-board', ({ text }) => ({
    name: 'Integrated Care Board',
    abbreviation: 'ICB',
    kind: 'outside',
    summary: 'The board of NHS Lancashire and South Cumbria Integrated Care Board.',
    remit: text('The Integrated Care Board holds the Provider Collaborative Board to account and funds it.'),
  })),
  body('provider-collaborative-board', (known) => ({
    name: 'Provider Collaborative Board',
    abbreviation: 'PCB',
    kind: 'outside',
    summary: 'A joint committee of 5 NHS trusts.',
    remit:
      known.text(`The board is a joint committee of 5 trusts. They are our 4 trusts and Lancashire and South Cumbria NHS Foundation Trust.
      The Integrated Care Board formally approved it in December 2022.`),
    reportingLines: line(
      known,
      'integrated-care-board',
      'The Integrated Care Board holds the board to account and funds it.',
    ),
    needsConfirmation: 'Some sources say "Provider Collaboration Board". Check the name.',
  })),
  body('clinical-programmes-board', (known) => ({
    name: 'Clinical Programmes Board',
    kind: 'outside',
    summary: 'A board of the Provider Collaborative Board.',
    remit: known.text(
      'The clinical programmes group meets every month. It brings together trust medical directors, clinical programme colleagues, primary care and clinical networks.',
    ),
    reportingLines: line(known, 'provider-collaborative-board', 'It is a board of the Provider Collaborative Board.'),
    needsConfirmation:
      'Check that it reports to the Provider Collaborative Board, and since when. How often it meets and who attends is known for the clinical programmes group. Check that this is the same body.',
  })),
  body('system-recovery-and-transformation-board', (known) => ({
    name: 'System Recovery and Transformation Board',
    kind: 'outside',
    summary: 'A board of the Integrated Care Board.',
    remit: known.text('The Diagnostics Programme Board also reports to this board.'),
    reportingLines: line(known, 'integrated-care-board', 'It is a board of the Integrated Care Board.'),
    needsConfirmation: 'Check that it reports to the Integrated Care Board, and since when.',
  })),
  body('diagnostics-programme-board', (known) => ({
    name: 'Diagnostics Programme Board',
    abbreviation: 'DPB',
    kind: 'board',
    own: true,
    summary: "The collaborative's own board.",
    remit: known.text(`It reports to the [Clinical Programmes Board](governance-bodies/clinical-programmes-board).
      More recently it also reports to the [System Recovery and Transformation Board](governance-bodies/system-recovery-and-transformation-board).`),
    reportingLines: [
      ...line(known, 'clinical-programmes-board'),
      ...line(known, 'system-recovery-and-transformation-board', 'More recently.'),
    ],
    needsConfirmation:
      'The dates on which the reporting lines began are not known. How often does the board meet, and what is its quorum?',
  })),
  body('diagnostic-imaging-network-board', ({ text }) => ({
    name: 'Diagnostic Imaging Network Board',
    kind: 'board',
    established: '2021-12',
    summary: 'The board of the network for scans and imaging.',
    remit: text('The board of the Diagnostic Imaging Network was set up in December 2021.'),
    needsConfirmation: 'Add the reporting line: to which body does this board report, and since when?',
  })),
]

export const seats = [
  seat('provider-collaborative-board-chief-executives', ({ id }) => ({
    label: 'Chief executive, each of the 5 trusts',
    body: id('governance-bodies/provider-collaborative-board') ?? 0,
    role: 'member',
    howMany: 5,
    needsConfirmation: 'Check the seats of the board.',
  })),
  seat('clinical-programmes-board-medical-directors', ({ id }) => ({
    label: 'Medical directors of the trusts',
    body: id('governance-bodies/clinical-programmes-board') ?? 0,
    role: 'member',
    needsConfirmation: 'Check the seats of the board.',
  })),
  seat('clinical-programmes-board-clinical-programmes', ({ id }) => ({
    label: 'Clinical programme colleagues',
    body: id('governance-bodies/clinical-programmes-board') ?? 0,
    role: 'member',
    needsConfirmation: 'Check the seats of the board.',
  })),
  seat('clinical-programmes-board-primary-care', ({ id }) => ({
    label: 'Primary care',
    body: id('governance-bodies/clinical-programmes-board') ?? 0,
    role: 'member',
    needsConfirmation: 'Check the seats of the board.',
  })),
  seat('clinical-programmes-board-clinical-networks', ({ id }) => ({
    label: 'Clinical networks',
    body: id('governance-bodies/clinical-programmes-board') ?? 0,
    role: 'member',
    needsConfirmation: 'Check the seats of the board.',
  })),
]
