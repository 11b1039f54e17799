import type { RuleName } from '@/domain/house-style/rules'

/** What is found in a text, and what is put in its place where that is certain. */
export interface Hit {
  /** in the notation of seed/text.ts */
  text: string
  quote: string
  mend?: string
}

interface Fixtures {
  hits: Hit[]
  misses: string[]
}

const long = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const hard =
  'The collaborative coordinates transformational interventions throughout participating organisations, facilitating interoperability. '
const easy = 'You can park by the door. The test does not hurt. You can eat and drink. We will call you soon. '

/** For each rule what it must find, and what it must leave alone. */
export const fixtures: Record<RuleName, Fixtures> = {
  'broken-link': {
    hits: [
      { text: 'See [our trusts](trusts/gone).', quote: 'our trusts' },
      { text: 'See [the draft](pages/draft) now.', quote: 'the draft' },
      { text: 'See [the old page](/old-page).', quote: 'the old page' },
      { text: 'See [the old page](/old-page?from=news#top).', quote: 'the old page' },
      { text: '- [a slash more](/old-page/)', quote: 'a slash more' },
    ],
    misses: [
      'See [our trusts](trusts/east).',
      'See [about us](/about).',
      'See [the map](/not-looked-up).',
      'See [the NHS website](https://www.nhs.uk/old-page).',
      'Call [111](tel:111).',
      'There is no link to /old-page here.',
    ],
  },
  'external-link': {
    hits: [
      { text: 'See [the plan](https://gone.example.nhs.uk/a).', quote: 'the plan' },
      { text: 'See [its second part](https://gone.example.nhs.uk/a#part-2).', quote: 'its second part' },
      { text: 'See [the old site](https://gone.example.nhs.uk).', quote: 'the old site' },
      { text: '- [in a list](https://gone.example.nhs.uk/)', quote: 'in a list' },
      { text: '## [In a heading](https://GONE.example.nhs.uk/a)', quote: 'In a heading' },
    ],
    misses: [
      'See [another page](https://gone.example.nhs.uk/b).',
      'See [the same, asked otherwise](https://gone.example.nhs.uk/a?print=1).',
      'See [the NHS website](https://www.nhs.uk/).',
      'See [our trusts](trusts/east).',
      'Write to [the team](mailto:team@gone.example.nhs.uk).',
      'There is no link to https://gone.example.nhs.uk/a here.',
    ],
  },
  'alt-text': {
    hits: [
      { text: '!IMG_2041', quote: 'IMG_2041' },
      { text: '!scanner-room.jpg', quote: 'scanner-room.jpg' },
      { text: '!Image of a scanner', quote: 'Image of a scanner' },
      { text: '!A photograph of the new building', quote: 'A photograph of the new building' },
      { text: '!Scanner', quote: 'Scanner' },
      { text: `!${long} ${long}`, quote: `${long} ${long}` },
      { text: '! ', quote: ' ' },
      { text: '!Photo', quote: 'Photo' },
    ],
    misses: [
      '!A patient lies down in front of an MRI scanner.',
      '!The entrance of the centre, with a ramp',
      '!Two nurses look at an image of a heart',
      '!Photographers at the opening of the centre',
      '!A picture frame on the wall of the waiting room',
      '!The CT scanner at Burnley',
    ],
  },
  'link-text': {
    hits: [
      { text: 'For more, [click here](https://www.nhs.uk).', quote: 'click here' },
      { text: '[Read more](https://www.nhs.uk)', quote: 'Read more' },
      { text: 'The times are [here](https://www.nhs.uk).', quote: 'here' },
      { text: '[Click here for the times](https://www.nhs.uk)', quote: 'Click here for the times' },
      { text: 'See [https://www.nhs.uk/mri](https://www.nhs.uk/mri).', quote: 'https://www.nhs.uk/mri' },
      { text: '[More information.](https://www.nhs.uk)', quote: 'More information.' },
      { text: 'Look at [www.nhs.uk](https://www.nhs.uk).', quote: 'www.nhs.uk' },
    ],
    misses: [
      'Read about [MRI scans](https://www.nhs.uk).',
      '[More about parking at Burnley](https://www.nhs.uk)',
      'Click here is what nobody should write.',
      '[111.nhs.uk](https://111.nhs.uk)',
      'See [how to get here](https://www.nhs.uk).',
    ],
  },
  'document-link': {
    hits: [
      { text: '[Annual report](https://www.nhs.uk/report.pdf)', quote: 'Annual report' },
      { text: '[Annual report (PDF)](https://www.nhs.uk/report.pdf)', quote: 'Annual report (PDF)' },
      { text: '[Annual report, 2MB](https://www.nhs.uk/report.pdf?download=1)', quote: 'Annual report, 2MB' },
      { text: '[The form](https://www.nhs.uk/form.DOCX)', quote: 'The form' },
      { text: '[Waiting times](https://www.nhs.uk/times.xlsx#sheet)', quote: 'Waiting times' },
    ],
    misses: [
      '[Annual report (PDF only, 545KB)](https://www.nhs.uk/report.pdf)',
      '[The form (Word, 1.2 MB)](https://www.nhs.uk/form.docx)',
      '[How to read a PDF](https://www.nhs.uk/pdf)',
      '[About pdf.js](https://www.nhs.uk/pdf.js)',
      'The report.pdf is not linked.',
    ],
  },
  'heading-order': {
    hits: [
      { text: '### Parking\nYou can park.', quote: 'Parking' },
      { text: 'First words.\n### Parking', quote: 'Parking' },
      { text: '### First\n## Second', quote: 'First' },
      { text: '- an item\n### After a list', quote: 'After a list' },
      { text: '### With [a link](https://www.nhs.uk)', quote: 'With a link' },
    ],
    misses: [
      '## Getting there\n### Parking',
      '## One\n## Two',
      '## One\n### Two\n### Three',
      '## One\n### Two\n## Three\n### Four',
      'No heading at all.',
    ],
  },
  'reading-age': {
    hits: [
      hard.repeat(12),
      hard.repeat(30),
      `${easy}${hard.repeat(20)}`,
      `- ${hard.repeat(15)}`,
      `## Words\n${hard.repeat(12)}`,
    ].map((text) => ({ text, quote: '' })),
    misses: [
      easy.repeat(6),
      easy.repeat(40),
      hard,
      `## ${hard.repeat(12)}\n${easy.repeat(6)}`,
      `${easy.repeat(20)}${hard}`,
    ],
  },
  'long-sentence': {
    hits: [
      { text: `${long} a b c d e.`, quote: `${long} a b c d e.` },
      { text: `Short. ${long} a b c d e.`, quote: `${long} a b c d e.` },
      { text: `- ${long} a b c d e`, quote: `${long} a b c d e` },
      { text: `Dr. Smith, ${long} a b c d.`, quote: `Dr. Smith, ${long} a b c d.` },
      { text: `At 8.6 miles ${long} a b c.`, quote: `At 8.6 miles ${long} a b c.` },
    ],
    misses: [
      `${long} a b c d.`,
      `${long}. ${long}.`,
      `- ${long}\n- ${long}`,
      `${long} – a – b.`,
      `## ${long} a b c d e`,
    ],
  },
  acronym: {
    hits: [
      { text: 'We run 8 CDCs.', quote: 'CDCs', mend: 'community diagnostic centres (CDCs)' },
      { text: 'The ICB met.', quote: 'ICB', mend: 'integrated care board (ICB)' },
      { text: 'Ask the CQC. The CQC answers.', quote: 'CQC' },
      { text: 'Ask (CQC) now.', quote: 'CQC' },
      { text: 'A QR code.\nCare Quality Commission (CQC).', quote: 'QR' },
    ],
    misses: [
      'A community diagnostic centre (CDC) is near. The CDC is open.',
      'Community diagnostic centres (CDCs) are near. Each CDC is open.',
      'The CQC (Care Quality Commission) met. The CQC agreed.',
      'The NHS, your GP, MRI, CT and A&E.',
      'Come to FY3 9ES by the M6, platform B.',
      'Part II and World War IV.',
      '## The ICB',
    ],
  },
  'plain-word': {
    hits: [
      { text: 'We utilise it.', quote: 'utilise', mend: 'use' },
      { text: 'Whilst you wait.', quote: 'Whilst', mend: 'While' },
      { text: 'Call prior to your visit.', quote: 'prior to', mend: 'before' },
      { text: 'In order to park, pay.', quote: 'In order to', mend: 'To' },
      { text: 'We have sufficient rooms.', quote: 'sufficient', mend: 'enough' },
      { text: 'Fruit, e.g. apples.', quote: 'e.g.' },
      { text: 'We gave additional tests.', quote: 'additional' },
      { text: 'It commenced in May.', quote: 'commenced', mend: 'began' },
    ],
    misses: [
      'We use it.',
      'Write to this address.',
      'The benefit of the test.',
      'It is a type of scan.',
      'Our objective is written here.',
      'The machine monitors your heart.',
    ],
  },
  'inclusive-word': {
    hits: [
      { text: 'Parking for the disabled.', quote: 'the disabled', mend: 'disabled people' },
      { text: 'The chairman agreed.', quote: 'chairman' },
      { text: 'A wheelchair bound person.', quote: 'wheelchair bound', mend: 'uses a wheelchair' },
      { text: 'Help for the elderly.', quote: 'the elderly', mend: 'older people' },
      { text: 'Somebody who suffers from asthma.', quote: 'suffers from', mend: 'has' },
      { text: 'More manpower.', quote: 'manpower' },
    ],
    misses: [
      'Parking for disabled people.',
      'The chair agreed.',
      'The host trust runs it.',
      'The deaf community met.',
      'A woman and her daughter came.',
      'You may suffer a loss.',
    ],
  },
  contraction: {
    hits: [
      { text: "We don't know.", quote: "don't", mend: 'do not' },
      { text: 'You can’t park.', quote: 'can’t', mend: 'cannot' },
      { text: "Won't it hurt?", quote: "Won't", mend: 'Will not' },
      { text: "It's near.", quote: "It's", mend: 'It is' },
      { text: "## What you'll need", quote: "you'll", mend: 'you will' },
      { text: "They've come.", quote: "They've", mend: 'They have' },
      { text: "We'd like that.", quote: "We'd" },
      { text: "He's here.", quote: "He's" },
    ],
    misses: [
      'We do not know.',
      "The patient's letter.",
      'The centre’s doors.',
      "Saint Mary's and the trusts' rooms.",
      'Its doors are open.',
      "Let them know at O'Neill's.",
    ],
  },
  'date-form': {
    hits: [
      { text: 'On 6th August 2018.', quote: '6th August 2018', mend: '6 August 2018' },
      { text: 'On the 1st of May.', quote: 'the 1st of May', mend: '1 May' },
      { text: 'On August 6, 2018 it began.', quote: 'August 6, 2018', mend: '6 August 2018' },
      { text: 'On 6/8/2018.', quote: '6/8/2018', mend: '6 August 2018' },
      { text: 'On 06.08.2018.', quote: '06.08.2018', mend: '6 August 2018' },
      { text: 'On 12/25/18.', quote: '12/25/18', mend: '25 December 2018' },
      { text: 'On 2018-08-06.', quote: '2018-08-06', mend: '6 August 2018' },
      { text: 'On 6 Aug 2018.', quote: '6 Aug 2018', mend: '6 August 2018' },
      { text: 'Since Sept 2018.', quote: 'Sept 2018', mend: 'September 2018' },
      { text: 'From 6-8 August.', quote: '6-8 August', mend: '6 to 8 August' },
      { text: 'In 2018/19.', quote: '2018/19', mend: '2018 to 2019' },
      { text: 'Mon-Fri we are open.', quote: 'Mon-Fri', mend: 'Monday to Friday' },
      { text: 'On 06 August 2018.', quote: '06 August 2018', mend: '6 August 2018' },
    ],
    misses: [
      'On 6 August 2018.',
      'From 6 to 8 August 2018.',
      'In August 2018 we began.',
      'In May 20 people came.',
      'Monday to Friday, 8am to 8pm.',
      'Version 1.2.10 of 24/7.',
      'Call 01253-300-000, 99/99/2018.',
      'From 2018 to 2019.',
    ],
  },
  'time-form': {
    hits: [
      { text: 'At 5.30pm.', quote: '5.30pm', mend: '5:30pm' },
      { text: 'At 17:30.', quote: '17:30', mend: '5:30pm' },
      { text: 'At 5:30 PM.', quote: '5:30 PM', mend: '5:30pm' },
      { text: 'At 23:15.', quote: '23:15', mend: '11:15pm' },
      { text: 'At 00:30.', quote: '00:30', mend: '12:30am' },
      { text: 'At 8:00am.', quote: '8:00am', mend: '8am' },
      { text: 'At 12 noon.', quote: '12 noon', mend: 'midday' },
      { text: 'At 12pm.', quote: '12pm', mend: 'midday' },
      { text: 'From 8am-8pm.', quote: '8am-8pm', mend: '8am to 8pm' },
      { text: 'From 9-5pm.', quote: '9-5pm', mend: '9am to 5pm' },
      { text: 'From 2–4.30pm.', quote: '2–4.30pm', mend: '2pm to 4:30pm' },
      { text: 'From 08:00 - 20:00.', quote: '08:00 - 20:00', mend: '8am to 8pm' },
      { text: 'Open 24/7.', quote: '24/7', mend: '24 hours a day, 7 days a week' },
      { text: 'At 9 a.m. we open.', quote: '9 a.m.', mend: '9am' },
    ],
    misses: [
      'At 5:30pm.',
      'From 8am to 8pm.',
      'At midday or midnight.',
      'It costs £5.30.',
      '3-5 rooms and 20.4% of people.',
      'A contrast of 4.5:1, part 2:1.',
      'I am 8 and 12 amps.',
    ],
  },
  shouting: {
    hits: [
      { text: 'DO NOT eat.', quote: 'DO NOT', mend: 'Do not' },
      { text: 'You MUST call.', quote: 'MUST', mend: 'must' },
      { text: 'This is IMPORTANT.', quote: 'IMPORTANT', mend: 'important' },
      { text: '## PLEASE READ', quote: 'PLEASE READ', mend: 'Please read' },
      { text: 'Bring it. ALWAYS call NHS 111.', quote: 'ALWAYS', mend: 'Always' },
      { text: 'CALL YOUR NHS TRUST NOW', quote: 'CALL YOUR NHS TRUST NOW' },
    ],
    misses: [
      'Do not eat.',
      'The NHS MRI and CT scan.',
      'A CDC or the ICB.',
      'Call the A&E of the NHS.',
      'Vitamin D or I and A.',
    ],
  },
  'title-case': {
    hits: [
      { text: '## Opening Times Of The Centre', quote: 'Opening Times Of The Centre' },
      { text: '## How To Get Here', quote: 'How To Get Here' },
      { text: '### Your MRI Scan Appointment', quote: 'Your MRI Scan Appointment' },
      { text: '## New Scanners and Rooms in Burnley', quote: 'New Scanners and Rooms in Burnley' },
      { text: '## Parking And Blue Badge Spaces', quote: 'Parking And Blue Badge Spaces' },
    ],
    misses: [
      '## Opening times of the centre',
      '## MRI and CT in Blackpool',
      '## Parking at Burnley General Hospital',
      '## Lancashire and South Cumbria',
      'Opening Times Of The Centre',
      '## About the Royal Preston rooms',
    ],
  },
  'heading-form': {
    hits: [
      { text: '## How do I prepare?', quote: 'How do I prepare?' },
      { text: '### Where is it? ', quote: 'Where is it?' },
      { text: '## How to prepare.', quote: '.', mend: '' },
      { text: '### Parking.', quote: '.', mend: '' },
      { text: '## Is parking free? And where?', quote: 'Is parking free? And where?' },
    ],
    misses: [
      '## How to prepare',
      '## More to come...',
      'How do I prepare?',
      '## Parking (free)',
      '### Questions to ask',
    ],
  },
}
