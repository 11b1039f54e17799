import { startingIn } from '../starting'

const network = startingIn('networks')

const sharedGoal = 'The right test, in the right place, at the right time.'

export const networks = [
  network('diagnostic-imaging', ({ id, text }) => ({
    name: 'Diagnostic Imaging Network',
    summary:
      'Our 4 trusts work together on scans: CT, MRI, X-ray, bone density, radionuclide and non-obstetric ultrasound.',
    sharedGoal,
    governanceBody: id('governance-bodies/diagnostic-imaging-network-board'),
    body: text(`The 4 trusts have worked together on imaging since 2018. The board of the network was formally set up in December 2021.
      The scans are CT, MRI, X-ray, bone density (DEXA), radionuclide and ultrasound. Scans in pregnancy are not among them.
      ## What the network does
      - It has standard pathways for CT and MRI scans.
      - The trusts help each other. This is called mutual aid.
      - It uses artificial intelligence (AI) for CT scans in stroke care.
      It has been confirmed as a "Developing" network. That was 9 months ahead of the national target of December 2023.`),
    achievements: [
      {
        figure: 'Below 1%',
        text: 'of the people waiting for a CT scan had waited over 6 weeks. In April 2020 it was 47%.',
        asOf: '2023-04',
      },
      { figure: '150%', text: 'of the CT activity of the financial year 2019 to 2020.', asOf: '2023-03-31' },
      { figure: '137%', text: 'of the MRI activity of the financial year 2019 to 2020.', asOf: '2023-03-31' },
    ],
  })),
  network('endoscopy', ({ text }) => ({
    name: 'Endoscopy Network',
    summary: 'Tests that look inside the body with a thin camera, such as gastroscopy and colonoscopy.',
    sharedGoal,
    body: text(`Endoscopy uses a thin tube with a camera to look inside the body.
      The tests are gastroscopy, colonoscopy, flexible sigmoidoscopy and cystoscopy.`),
    needsConfirmation:
      'The description and the list of tests are taken from national statistics. Check them with the network. Is there a board?',
  })),
  network('physiological-sciences', ({ text }) => ({
    name: 'Physiological Sciences Network',
    summary: 'Tests of how the body works: heart, lungs, hearing, sleep and nerves.',
    sharedGoal,
    body: text(`Physiological sciences measure how parts of the body work.
      The network covers tests of the heart, the lungs, hearing, sleep and the nerves. Examples are echocardiography, electrocardiograms (ECGs) and spirometry.
      The network has a clinical lead.`),
    needsConfirmation: 'Check the form of the name and the list of tests with the network. Is there a board?',
  })),
]
