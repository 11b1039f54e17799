import { idsOf, startingIn, type Known } from '../starting'

const workstream = startingIn('workstreams')

const allNetworks = (known: Known) =>
  idsOf(known, ['networks/diagnostic-imaging', 'networks/endoscopy', 'networks/physiological-sciences'])

// The tense is the source's own: what it calls developing, implementing or facilitating is under way, not done.
export const workstreams = [
  workstream('digital', (known) => ({
    name: 'Digital',
    order: 1,
    summary: 'Shared results, shared images and diagnosis from a distance.',
    body: known.text(
      'This workstream is putting shared systems for results and images in place. It is introducing diagnosis from a distance.',
    ),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      {
        title: 'Critical alerts and results',
        text: 'We are implementing a shared system that notifies the person who asked for a test about urgent findings.',
        status: 'under-way',
      },
      {
        title: 'Shared images',
        text: 'We are developing a shared picture archiving and communication system (PACS). Hospitals will be able to share images more easily.',
        status: 'under-way',
      },
      {
        title: 'Telediagnosis',
        text: 'We are introducing diagnosis from a distance for the lungs, the skin and the heart.',
        status: 'under-way',
      },
    ],
  })),
  workstream('performance-and-productivity', (known) => ({
    name: 'Performance and productivity',
    order: 2,
    summary: 'Earlier diagnosis, with shorter waits for tests.',
    body: known.text(`Earlier diagnosis is essential for the best possible outcome.
      There were plans to improve, with a target for how long people wait. Here is the target, with the result.`),
    showsTarget: true,
    needsConfirmation: 'Add the networks that take part. Is there a new target, and by when?',
    projects: [
      {
        title: 'Performance improvement plans',
        text: 'The plans have been developed. The result is above, with the target.',
        status: 'done',
      },
    ],
  })),
  workstream('procurement', (known) => ({
    name: 'Procurement',
    order: 3,
    summary: 'Buying together, so that every pound spent counts.',
    body: known.text('This workstream is standardising contracts, buying in bulk and helping trusts to buy jointly.'),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      {
        title: 'Standard contracts',
        text: 'We are standardising contracts, equipment and services, and combining them where possible.',
        status: 'under-way',
      },
      {
        title: 'Bulk buying',
        text: 'We are lowering the cost of items by buying in bulk where possible.',
        status: 'under-way',
      },
      {
        title: 'Imaging equipment',
        text: 'We are helping trusts to buy more and better imaging equipment together.',
        status: 'under-way',
      },
    ],
  })),
  workstream('workforce', (known) => ({
    name: 'Workforce',
    order: 4,
    summary: 'Training, recruiting and retaining the diagnostic workforce.',
    body: known.text(
      'The workforce is critical to the sustainability of any service. All 3 of our networks are developing a 5-year workforce plan.',
    ),
    networks: allNetworks(known),
    projects: [
      {
        title: '5-year workforce plans',
        text: 'All networks are developing a plan for training, recruitment and retention.',
        status: 'under-way',
      },
    ],
  })),
  workstream('clinical-pathways', (known) => ({
    name: 'Clinical pathways',
    order: 5,
    summary: 'Standard pathways, with less variation.',
    body: known.text(
      'This workstream brings together forums in each of our 3 networks, and has developed standard pathways.',
    ),
    networks: allNetworks(known),
    projects: [
      {
        title: 'Clinical pathways forums',
        text: 'Forums in each network work on the right test, in the right place, at the right time.',
        status: 'under-way',
      },
      {
        title: 'Standard pathways',
        text: 'Standard pathways have been developed across the networks. They follow the latest guidance and recommendations.',
        status: 'done',
      },
    ],
  })),
  workstream('data', (known) => ({
    name: 'Data',
    order: 6,
    summary: 'A model for planning services, and a dashboard of waiting times.',
    body: known.text('Business intelligence data influences our transformation projects.'),
    showsTarget: true,
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      {
        title: 'Demand and capacity model',
        text: 'A model made together with the trusts supports the planning of current and future services.',
        status: 'done',
      },
      {
        title: 'Performance dashboard',
        text: 'The networks use it to help trusts watch waiting times and reduce waits.',
        status: 'done',
      },
    ],
  })),
]
