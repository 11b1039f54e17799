import { idsOf, startingIn, type Known } from '../starting'

const workstream = startingIn('workstreams')

const allNetworks = (known: Known) =>
  idsOf(known, ['networks/diagnostic-imaging', 'networks/endoscopy', 'networks/physiological-sciences'])

export const workstreams = [
  workstream('digital', (known) => ({
    name: 'Digital',
    order: 1,
    summary: 'Results and images that reach the right person, in whichever hospital they work.',
    body: known.text('Test results help only when the right person sees them in time. This workstream joins up the systems of the 4 trusts.'),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      { title: 'Critical alerts and results', text: 'A shared system tells the person who asked for a test about urgent findings.' },
      { title: 'Shared images', text: 'A shared picture archiving and communication system (PACS) lets hospitals share images with each other.' },
      { title: 'Telediagnosis', text: 'Specialists in lung, skin and heart conditions can look at results from a distance.' },
    ],
  })),
  workstream('performance-and-productivity', (known) => ({
    name: 'Performance and productivity',
    order: 2,
    summary: 'Plans for shorter waits, so that patients are seen in less than 6 weeks.',
    body: known.text('The trusts made plans to improve how quickly people get their test.'),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      {
        title: 'Performance improvement plans',
        text: 'The target: at least 95% of patients referred are seen in less than 6 weeks by March 2025.',
      },
    ],
  })),
  workstream('procurement', (known) => ({
    name: 'Procurement',
    order: 3,
    summary: 'Buying together, so that every pound spent counts.',
    body: known.text('Contracts, equipment and services are made the same, and combined where that is possible.'),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      { title: 'Standard contracts', text: 'Contracts, equipment and services are made the same, and combined where possible.' },
      { title: 'Bulk buying', text: 'Larger orders lower the cost of each item.' },
      { title: 'Imaging equipment', text: 'The trusts bought additional and upgraded imaging equipment together.' },
    ],
  })),
  workstream('workforce', (known) => ({
    name: 'Workforce',
    order: 4,
    summary: 'Training, finding and keeping the people who do the tests.',
    body: known.text('New equipment needs skilled people. This workstream plans for them.'),
    networks: allNetworks(known),
    projects: [{ title: '5-year workforce plans', text: 'Every network has a plan for training, recruitment and retention.' }],
  })),
  workstream('clinical-pathways', (known) => ({
    name: 'Clinical pathways',
    order: 5,
    summary: 'The same steps for the same condition, wherever people live.',
    body: known.text('A clinical pathway is the way from the first sign of an illness to the result of a test.'),
    networks: allNetworks(known),
    projects: [
      { title: 'Clinical pathways forum', text: 'Each network has a forum where clinicians agree how tests are done.' },
      { title: 'Standard pathways', text: 'Pathways are developed across the networks and follow the latest guidance.' },
    ],
  })),
  workstream('data', (known) => ({
    name: 'Data',
    order: 6,
    summary: 'Knowing how many tests are needed, and where people wait.',
    body: known.text('Good plans need good figures. This workstream makes them, together with the trusts.'),
    networks: allNetworks(known),
    projects: [
      { title: 'Demand and capacity model', text: 'A model made with the trusts shows what services are needed now and later.' },
      { title: 'Performance dashboard', text: 'The networks use it to help trusts watch waiting times.' },
    ],
  })),
]
