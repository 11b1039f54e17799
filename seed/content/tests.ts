import { startingIn } from '../starting'

const record = startingIn('tests')

type Stored = ReturnType<Parameters<typeof record>[1]>

interface Written {
  also?: string[]
  network?: 'diagnostic-imaging' | 'endoscopy' | 'physiological-sciences'
  dm01?: Stored['dm01Code']
  summary: string
  is: string
  prepare: string
  happens: string
}

/** What a page of a test needs, in the order in which it shows it. */
const test = (slug: string, name: string, { also, network, dm01, summary, is, prepare, happens }: Written) =>
  record(slug, ({ id, text }) => ({
    name,
    alsoKnownAs: also ?? [],
    network: network && id(`networks/${network}`),
    dm01Code: dm01,
    summary,
    whatItIs: text(is),
    howToPrepare: text(prepare),
    whatHappens: text(happens),
    needsConfirmation: 'General words about the test. Have a clinician of the network read them, and add how long it takes.',
  }))

const letter = 'Your appointment letter says what to do before the test. Follow it, even where it differs from this page.'
const medicines = 'Tell the department before the day if you take medicine to thin your blood or for diabetes.'
const results = 'A specialist looks at the results. The person who referred you tells you what they show.'

const imaging = [
  test('mri-scan', 'MRI scan', {
    also: ['Magnetic resonance imaging'],
    network: 'diagnostic-imaging',
    dm01: 'MRI',
    summary: 'Detailed pictures of the inside of the body, made with strong magnets and radio waves.',
    is: `A magnetic resonance imaging (MRI) scan shows nearly every part of the body, such as the brain, joints and organs.
      It does not use X-rays.`,
    prepare: `${letter}
      Tell the department before the day if you:
      - have a pacemaker or any metal in your body
      - are or may be pregnant
      - find small spaces hard to bear
      Take off watches, jewellery and other things with metal.`,
    happens: `You lie on a flat bed that moves into the scanner. The scanner is open at both ends.
      It makes loud noises, so you get earplugs or headphones. You can talk to the radiographer all the time.
      It does not hurt.
      ${results}`,
  }),
  test('ct-scan', 'CT scan', {
    also: ['CAT scan', 'Computed tomography'],
    network: 'diagnostic-imaging',
    dm01: 'CT',
    summary: 'Pictures of the inside of the body, made with X-rays and a computer.',
    is: 'A computerised tomography (CT) scan shows bones, blood vessels and organs from many sides.',
    prepare: `${letter}
      Tell the department before the day if you:
      - are or may be pregnant
      - have an allergy or a kidney problem
      - take medicine for diabetes`,
    happens: `You lie on a bed that passes through a ring. You may get a dye before, so that some parts show better.
      It does not hurt.
      ${results}`,
  }),
  test('ultrasound-scan', 'Ultrasound scan', {
    also: ['Sonogram', 'Non-obstetric ultrasound'],
    network: 'diagnostic-imaging',
    dm01: 'NON_OBSTETRIC_ULTRASOUND',
    summary: 'Moving pictures of the inside of the body, made with sound waves.',
    is: `An ultrasound scan shows organs, muscles and blood vessels. It does not use X-rays.
      This page is about scans for other reasons than pregnancy.`,
    prepare: `${letter}
      For some scans you must not eat before, or must come with a full bladder.`,
    happens: `A sonographer puts gel on your skin and moves a small device over it. Some scans are done from the inside.
      ${results}`,
  }),
  test('x-ray', 'X-ray', {
    network: 'diagnostic-imaging',
    summary: 'A quick picture of bones, teeth or the chest.',
    is: 'X-rays pass through the body and show bones and some other parts on a picture.',
    prepare: `${letter}
      Tell the radiographer if you are or may be pregnant. Take off jewellery where the picture is made.`,
    happens: `You stand, sit or lie against a flat plate. The radiographer asks you to keep still for a moment.
      It takes a few minutes and does not hurt.
      ${results}`,
  }),
  test('bone-density-scan', 'Bone density scan', {
    also: ['DEXA scan', 'DXA scan'],
    network: 'diagnostic-imaging',
    dm01: 'DEXA_SCAN',
    summary: 'A scan that shows how strong your bones are.',
    is: 'A bone density (DEXA) scan uses a small dose of X-rays. It finds bones that break more easily.',
    prepare: `${letter}
      You can eat and drink as usual. Tell the radiographer if you are or may be pregnant.`,
    happens: `You lie on your back, and an arm of the scanner passes over you.
      It does not hurt.
      ${results}`,
  }),
  test('barium-enema', 'Barium enema', {
    network: 'diagnostic-imaging',
    dm01: 'BARIUM_ENEMA',
    summary: 'X-ray pictures of the large bowel, made with a liquid that shows up on them.',
    is: 'A liquid called barium is put into the bowel through the bottom. The bowel then shows on X-ray pictures.',
    prepare: `${letter}
      Your bowel must be empty. You get medicine for this, and are told what to eat and drink.`,
    happens: `You lie on your side while the liquid goes in through a soft tube. You are asked to turn while pictures are taken.
      ${results}`,
  }),
]

const endoscopy = [
  test('gastroscopy', 'Gastroscopy', {
    also: ['Upper endoscopy', 'OGD'],
    network: 'endoscopy',
    dm01: 'GASTROSCOPY',
    summary: 'A thin camera looks at the food pipe and the stomach.',
    is: 'A thin tube with a camera goes through the mouth or nose into the food pipe, the stomach and the first part of the bowel.',
    prepare: `${letter}
      Your stomach must be empty, so you are told when to stop eating and drinking.
      ${medicines}`,
    happens: `You can have a spray that numbs the throat, or a medicine that makes you sleepy.
      If you have the medicine, somebody must take you home.
      ${results}`,
  }),
  test('colonoscopy', 'Colonoscopy', {
    network: 'endoscopy',
    dm01: 'COLONOSCOPY',
    summary: 'A thin camera looks at the whole large bowel.',
    is: 'A thin tube with a camera goes in through the bottom. It finds what causes symptoms, and can take small samples.',
    prepare: `${letter}
      Your bowel must be empty. You get medicine for this, and are told what to eat and drink.
      ${medicines}`,
    happens: `You can have medicine or gas and air to make it more comfortable.
      If you have medicine that makes you sleepy, somebody must take you home.
      ${results}`,
  }),
  test('flexible-sigmoidoscopy', 'Flexible sigmoidoscopy', {
    also: ['Flexi sig'],
    network: 'endoscopy',
    dm01: 'FLEXI_SIGMOIDOSCOPY',
    summary: 'A thin camera looks at the lower part of the large bowel.',
    is: 'A thin tube with a camera goes in through the bottom and looks at the lower part of the bowel.',
    prepare: `${letter}
      You may have to use an enema before, at home or when you arrive.
      ${medicines}`,
    happens: `You lie on your left side. Most people need no medicine to relax.
      ${results}`,
  }),
  test('cystoscopy', 'Cystoscopy', {
    network: 'endoscopy',
    dm01: 'CYSTOSCOPY',
    summary: 'A thin camera looks at the inside of the bladder.',
    is: 'A thin tube with a camera goes through the tube that you pee through, into the bladder.',
    prepare: `${letter}
      You may be asked for a sample of pee when you arrive.
      ${medicines}`,
    happens: `A gel numbs the place before the camera goes in.
      It may sting when you pee for a day or 2.
      ${results}`,
  }),
]

const physiological = [
  test('echocardiogram', 'Echocardiogram', {
    also: ['Echo', 'Echocardiography', 'Heart ultrasound'],
    network: 'physiological-sciences',
    dm01: 'ECHOCARDIOGRAPHY',
    summary: 'An ultrasound scan of the heart.',
    is: 'Sound waves show how the heart moves and how blood flows through it.',
    prepare: `${letter}
      You can eat and drink as usual.`,
    happens: `You take off your top and lie on your side. A small device is moved over your chest.
      It does not hurt.
      ${results}`,
  }),
  test('ecg', 'Electrocardiogram', {
    also: ['ECG'],
    network: 'physiological-sciences',
    summary: 'A quick check of the rhythm of the heart.',
    is: 'An electrocardiogram (ECG) records the electrical signals of the heart.',
    prepare: `${letter}
      You can eat and drink as usual. Do not put cream on your chest that day.`,
    happens: `Small sticky pads are put on your chest, arms and legs. You lie still.
      It takes a few minutes and does not hurt.
      ${results}`,
  }),
  test('ambulatory-blood-pressure-monitoring', 'Blood pressure over 24 hours', {
    also: ['Ambulatory blood pressure monitoring', 'ABPM'],
    network: 'physiological-sciences',
    summary: 'A small machine that you wear measures your blood pressure through a day and a night.',
    is: 'It shows your blood pressure while you live as usual, not only at the surgery.',
    prepare: `${letter}
      Wear a loose top, so that the cuff fits under it.`,
    happens: `A cuff on your arm fills with air from time to time. Keep the arm still while it does.
      You bring the machine back the next day.
      ${results}`,
  }),
  test('electrophysiology', 'Electrophysiology test', {
    network: 'physiological-sciences',
    dm01: 'ELECTROPHYSIOLOGY',
    summary: 'A test of the electrical signals that make the heart beat.',
    is: 'It finds where a heart rhythm that is too fast or not regular comes from.',
    prepare: `${letter}
      You are told when to stop eating and drinking, and which medicines to leave out.`,
    happens: `Thin wires go through a blood vessel to the heart. The place where they go in is numbed before.
      ${results}`,
  }),
  test('spirometry', 'Spirometry', {
    network: 'physiological-sciences',
    summary: 'A breathing test that shows how well the lungs work.',
    is: 'Spirometry measures how much air you can breathe out, and how fast.',
    prepare: `${letter}
      Do not smoke on the day. You may be asked to leave out an inhaler before the test.
      Wear loose clothes and do not eat a large meal before.`,
    happens: `You breathe in fully, then blow into a mouthpiece as hard and as long as you can. You do this several times.
      You may feel dizzy for a moment.
      ${results}`,
  }),
  test('feno-test', 'FeNO test', {
    also: ['Fractional exhaled nitric oxide'],
    network: 'physiological-sciences',
    summary: 'A breathing test that can help to find asthma.',
    is: 'It measures a gas called nitric oxide in your breath. More of it can mean that the airways are inflamed.',
    prepare: `${letter}
      You may be told not to eat, drink or smoke for a time before the test.`,
    happens: `You breathe out slowly into a small machine. It takes a few minutes and does not hurt.
      ${results}`,
  }),
  test('oximetry', 'Oximetry', {
    also: ['Pulse oximetry'],
    network: 'physiological-sciences',
    summary: 'A clip on the finger measures the oxygen in your blood.',
    is: 'A light in the clip shows how much oxygen the blood carries. It also shows your pulse.',
    prepare: `${letter}
      Take off nail polish, or false nails, from at least one finger.`,
    happens: `The clip is put on your finger for some minutes, or overnight at home. It does not hurt.
      ${results}`,
  }),
  test('sleep-study', 'Sleep study', {
    network: 'physiological-sciences',
    dm01: 'SLEEP_STUDIES',
    summary: 'A test of your breathing and heart rate while you sleep.',
    is: 'A sleep study finds out why you sleep badly or stop breathing at night.',
    prepare: `${letter}
      Have no alcohol and no caffeine on the day.`,
    happens: `You wear small sensors for a night, often at home. You bring the device back the next day.
      ${results}`,
  }),
  test('hearing-test', 'Hearing test', {
    also: ['Audiology assessment'],
    network: 'physiological-sciences',
    dm01: 'AUDIOLOGY_ASSESSMENTS',
    summary: 'A test of how well you hear sounds and speech.',
    is: 'A hearing test shows which sounds you hear, and how loud they must be.',
    prepare: `${letter}
      If you wear hearing aids, bring them. Tell the clinic if your ears are blocked with wax.`,
    happens: `You sit in a quiet room with headphones and press a button when you hear a sound.
      It does not hurt.
      ${results}`,
  }),
  test('nerve-test', 'Nerve and muscle test', {
    also: ['Nerve conduction study', 'Peripheral neurophysiology', 'EMG'],
    network: 'physiological-sciences',
    dm01: 'PERIPHERAL_NEUROPHYS',
    summary: 'A test of how well signals travel through nerves and muscles.',
    is: 'It helps to find why an arm or a leg is numb, weak or painful.',
    prepare: `${letter}
      Keep your hands and feet warm. Do not put cream on your skin that day.`,
    happens: `Small pads on the skin give short pulses, which may feel odd. Sometimes a fine needle is put into a muscle.
      ${results}`,
  }),
  test('urodynamics', 'Urodynamics', {
    also: ['Bladder function test'],
    network: 'physiological-sciences',
    dm01: 'URODYNAMICS',
    summary: 'A test of how well the bladder holds and lets go of pee.',
    is: 'It helps to find why you leak, or have to go often.',
    prepare: `${letter}
      You may be asked to keep a bladder diary, and to come with a full bladder.`,
    happens: `Thin tubes measure the pressure while the bladder is filled and emptied. It may be uncomfortable, but it should not hurt.
      ${results}`,
  }),
]

const laboratory = [
  test('blood-test', 'Blood test', {
    also: ['Phlebotomy'],
    summary: 'A small sample of blood is taken from a vein in your arm.',
    is: 'Blood tests show how organs work, and help to find many conditions.',
    prepare: `${letter}
      For most blood tests you can eat and drink as usual. For some you must not, so ask who referred you.`,
    happens: `A band is put around your arm. You feel a short sting when the needle goes in.
      It takes a few minutes.
      ${results}`,
  }),
  test('urine-test', 'Urine test', {
    summary: 'A sample of pee is looked at in a laboratory.',
    is: 'It can find an infection, sugar, protein and other signs of an illness.',
    prepare: `${letter}
      You may get a clean bottle to bring a sample from home.`,
    happens: `You fill the bottle yourself in the toilet and hand it in.
      ${results}`,
  }),
  test('point-of-care-test', 'Point-of-care test', {
    summary: 'A quick test with a result while you wait, for example from a drop of blood.',
    is: 'The sample is not sent to a laboratory: a small device gives the result.',
    prepare: letter,
    happens: 'A nurse takes a small sample, mostly a drop of blood from a finger. They tell you what the result means.',
  }),
]

export const tests = [...imaging, ...endoscopy, ...physiological, ...laboratory]
