import { startingIn } from '../starting'

const record = startingIn('tests')

type Stored = ReturnType<Parameters<typeof record>[1]>

interface Written {
  also?: string[]
  network?: 'diagnostic-imaging' | 'endoscopy' | 'physiological-sciences'
  dm01?: Stored['dm01Code']
  summary: string
  is: string
  /** how to prepare, where there may be no appointment */
  prepare?: string
}

/** What a page of a test needs, in the order in which it shows it. */
const test = (slug: string, name: string, { also, network, dm01, summary, is, prepare }: Written) =>
  record(slug, ({ id, text }) => ({
    name,
    alsoKnownAs: also ?? [],
    network: network && id(`networks/${network}`),
    dm01Code: dm01,
    summary,
    whatItIs: text(is),
    howToPrepare: text(prepare ?? letter),
    nhsPage: nhsPages[slug] ?? null,
    needsConfirmation:
      'General words. A clinician of the network should check them and the link to the NHS website, and write how to prepare and what happens.',
  }))

// What is clinical comes from a clinician: these sentences say only where people are told.
const letter = 'Your appointment letter says what to do before the test.'
const asker = 'The person who asked for the test tells you what to do before it.'

/** The NHS website's own pages. */
const nhsPages: Readonly<Record<string, string>> = {
  'mri-scan': 'https://www.nhs.uk/conditions/mri-scan/',
  'ct-scan': 'https://www.nhs.uk/conditions/ct-scan/',
  'ultrasound-scan': 'https://www.nhs.uk/conditions/ultrasound-scan/',
  'x-ray': 'https://www.nhs.uk/conditions/x-ray/',
  'bone-density-scan': 'https://www.nhs.uk/conditions/dexa-scan/',
  gastroscopy: 'https://www.nhs.uk/conditions/gastroscopy/',
  colonoscopy: 'https://www.nhs.uk/conditions/colonoscopy/',
  cystoscopy: 'https://www.nhs.uk/conditions/cystoscopy/',
  echocardiogram: 'https://www.nhs.uk/conditions/echocardiogram/',
  ecg: 'https://www.nhs.uk/conditions/electrocardiogram/',
  spirometry: 'https://www.nhs.uk/conditions/spirometry/',
  'hearing-test': 'https://www.nhs.uk/conditions/hearing-tests/',
  'blood-test': 'https://www.nhs.uk/conditions/blood-tests/',
}

const imaging = [
  test('mri-scan', 'MRI scan', {
    also: ['Magnetic resonance imaging'],
    network: 'diagnostic-imaging',
    dm01: 'MRI',
    summary: 'Detailed pictures of the inside of the body, made with strong magnets and radio waves.',
    is: 'A magnetic resonance imaging (MRI) scan shows parts of the body such as the brain, joints and organs.',
  }),
  test('ct-scan', 'CT scan', {
    also: ['CAT scan', 'Computed tomography'],
    network: 'diagnostic-imaging',
    dm01: 'CT',
    summary: 'Pictures of the inside of the body, made with X-rays and a computer.',
    is: 'A computerised tomography (CT) scan shows bones, blood vessels and organs from many sides.',
  }),
  test('ultrasound-scan', 'Ultrasound scan', {
    also: ['Sonogram', 'Non-obstetric ultrasound'],
    network: 'diagnostic-imaging',
    dm01: 'NON_OBSTETRIC_ULTRASOUND',
    summary: 'Moving pictures of the inside of the body, made with sound waves.',
    is: `An ultrasound scan shows organs, muscles and blood vessels.
      This page is about scans for other reasons than pregnancy.`,
  }),
  test('x-ray', 'X-ray', {
    network: 'diagnostic-imaging',
    summary: 'A picture of bones and other parts inside the body.',
    is: 'X-rays pass through the body and show bones and some other parts on a picture.',
  }),
  test('bone-density-scan', 'Bone density scan', {
    also: ['DEXA scan', 'DXA scan'],
    network: 'diagnostic-imaging',
    dm01: 'DEXA_SCAN',
    summary: 'A scan that shows how strong your bones are.',
    is: 'A bone density (DEXA) scan uses X-rays to measure how dense the bones are.',
  }),
  test('barium-enema', 'Barium enema', {
    network: 'diagnostic-imaging',
    dm01: 'BARIUM_ENEMA',
    summary: 'X-ray pictures of the large bowel, made with a liquid that shows up on them.',
    is: 'A liquid that contains barium goes into the bowel through the bottom. The bowel then shows on X-ray pictures.',
  }),
]

const endoscopy = [
  test('gastroscopy', 'Gastroscopy', {
    also: ['Upper endoscopy', 'OGD'],
    network: 'endoscopy',
    dm01: 'GASTROSCOPY',
    summary: 'A thin camera looks at the food pipe and the stomach.',
    is: 'A thin tube with a camera goes through the mouth or nose into the food pipe and the stomach.',
  }),
  test('colonoscopy', 'Colonoscopy', {
    network: 'endoscopy',
    dm01: 'COLONOSCOPY',
    summary: 'A thin camera looks at the whole large bowel.',
    is: 'A thin tube with a camera goes in through the bottom and along the large bowel.',
  }),
  test('flexible-sigmoidoscopy', 'Flexible sigmoidoscopy', {
    also: ['Flexi sig'],
    network: 'endoscopy',
    dm01: 'FLEXI_SIGMOIDOSCOPY',
    summary: 'A thin camera looks at the lower part of the large bowel.',
    is: 'A thin tube with a camera goes in through the bottom and looks at the lower part of the bowel.',
  }),
  test('cystoscopy', 'Cystoscopy', {
    network: 'endoscopy',
    dm01: 'CYSTOSCOPY',
    summary: 'A thin camera looks at the inside of the bladder.',
    is: 'A thin tube with a camera goes through the tube that you pee through, into the bladder.',
  }),
]

const physiological = [
  test('echocardiogram', 'Echocardiogram', {
    also: ['Echo', 'Echocardiography', 'Heart ultrasound'],
    network: 'physiological-sciences',
    dm01: 'ECHOCARDIOGRAPHY',
    summary: 'An ultrasound scan of the heart.',
    is: 'Sound waves show how the heart moves and how blood flows through it.',
  }),
  test('ecg', 'Electrocardiogram', {
    also: ['ECG'],
    network: 'physiological-sciences',
    summary: 'A test of the rhythm of the heart.',
    is: 'An electrocardiogram (ECG) records the electrical signals of the heart.',
  }),
  test('ambulatory-blood-pressure-monitoring', 'Blood pressure over 24 hours', {
    also: ['Ambulatory blood pressure monitoring', 'ABPM'],
    summary: 'A small machine that you wear measures your blood pressure through a day and a night.',
    is: 'It shows your blood pressure while you live as usual.',
  }),
  test('electrophysiology', 'Electrophysiology test', {
    network: 'physiological-sciences',
    dm01: 'ELECTROPHYSIOLOGY',
    summary: 'A test of the electrical signals that make the heart beat.',
    is: 'It records how electrical signals travel through the heart.',
  }),
  test('spirometry', 'Spirometry', {
    network: 'physiological-sciences',
    summary: 'A breathing test that shows how well the lungs work.',
    is: 'Spirometry measures how much air you can breathe out, and how fast.',
  }),
  test('feno-test', 'FeNO test', {
    also: ['Fractional exhaled nitric oxide'],
    summary: 'A breathing test that measures a gas in your breath.',
    is: 'It measures a gas called nitric oxide in the breath that you let out.',
  }),
  test('oximetry', 'Oximetry', {
    also: ['Pulse oximetry'],
    summary: 'A clip on the finger measures the oxygen in your blood.',
    is: 'A light in the clip shows how much oxygen the blood carries.',
  }),
  test('sleep-study', 'Sleep study', {
    network: 'physiological-sciences',
    dm01: 'SLEEP_STUDIES',
    summary: 'A test of your breathing and heart rate while you sleep.',
    is: 'A sleep study records what your body does while you sleep.',
  }),
  test('hearing-test', 'Hearing test', {
    also: ['Audiology assessment'],
    network: 'physiological-sciences',
    dm01: 'AUDIOLOGY_ASSESSMENTS',
    summary: 'A test of how well you hear sounds and speech.',
    is: 'A hearing test shows which sounds you hear, and how loud they must be.',
  }),
  test('nerve-test', 'Nerve and muscle test', {
    also: ['Nerve conduction study', 'Peripheral neurophysiology', 'EMG'],
    network: 'physiological-sciences',
    dm01: 'PERIPHERAL_NEUROPHYS',
    summary: 'A test of how well signals travel through nerves and muscles.',
    is: 'It measures the electrical signals in nerves and muscles.',
  }),
  test('urodynamics', 'Urodynamics', {
    also: ['Bladder function test'],
    network: 'physiological-sciences',
    dm01: 'URODYNAMICS',
    summary: 'A test of how well the bladder holds and lets go of pee.',
    is: 'It measures what the bladder does while it fills and empties.',
  }),
]

const laboratory = [
  test('blood-test', 'Blood test', {
    also: ['Phlebotomy'],
    summary: 'A small sample of blood is taken from a vein in your arm.',
    is: 'The sample is looked at in a laboratory.',
    prepare: asker,
  }),
  test('urine-test', 'Urine test', {
    summary: 'A test of a sample of pee.',
    is: 'A urine test shows what is in the sample.',
    prepare: asker,
  }),
  test('point-of-care-test', 'Point-of-care test', {
    summary: 'A test with a result while you wait.',
    is: 'The sample is tested where you are. It is not sent to a laboratory.',
    prepare: asker,
  }),
]

export const tests = [...imaging, ...endoscopy, ...physiological, ...laboratory]
