/** The groups of the national statistics. */
export const testGroups = {
  imaging: 'Imaging',
  'physiological-measurement': 'Physiological measurement',
  endoscopy: 'Endoscopy',
} as const

export type TestGroup = keyof typeof testGroups

/** The 15 tests of the national monthly statistics (DM01), in their order there; not all are offered by every trust. */
export const waitingTests = [
  { code: 'MRI', name: 'MRI', group: 'imaging' },
  { code: 'CT', name: 'CT', group: 'imaging' },
  { code: 'NON_OBSTETRIC_ULTRASOUND', name: 'Non-obstetric ultrasound', group: 'imaging' },
  { code: 'BARIUM_ENEMA', name: 'Barium enema', group: 'imaging' },
  { code: 'DEXA_SCAN', name: 'DEXA scan', group: 'imaging' },
  { code: 'AUDIOLOGY_ASSESSMENTS', name: 'Audiology assessments', group: 'physiological-measurement' },
  { code: 'ECHOCARDIOGRAPHY', name: 'Echocardiography', group: 'physiological-measurement' },
  { code: 'ELECTROPHYSIOLOGY', name: 'Electrophysiology', group: 'physiological-measurement' },
  { code: 'PERIPHERAL_NEUROPHYS', name: 'Peripheral neurophysiology', group: 'physiological-measurement' },
  { code: 'SLEEP_STUDIES', name: 'Sleep studies', group: 'physiological-measurement' },
  { code: 'URODYNAMICS', name: 'Urodynamics', group: 'physiological-measurement' },
  { code: 'COLONOSCOPY', name: 'Colonoscopy', group: 'endoscopy' },
  { code: 'FLEXI_SIGMOIDOSCOPY', name: 'Flexible sigmoidoscopy', group: 'endoscopy' },
  { code: 'CYSTOSCOPY', name: 'Cystoscopy', group: 'endoscopy' },
  { code: 'GASTROSCOPY', name: 'Gastroscopy', group: 'endoscopy' },
] as const satisfies readonly { code: string; name: string; group: TestGroup }[]

/** The codes of the 15 tests, in the order of the statistics. */
export const testCodes = waitingTests.map(({ code }) => code)

const known: ReadonlySet<string> = new Set(testCodes)

/** True for the code of one of the 15 tests; `TOTAL` of the published file is none. */
export const isTestCode = (code: string): code is (typeof testCodes)[number] => known.has(code)
