import { idsOf, startingIn, type Known } from '../starting'

const workstream = startingIn('workstreams')

const allNetworks = (known: Known) =>
  idsOf(known, ['networks/diagnostic-imaging', 'networks/endoscopy', 'networks/physiological-sciences'])

export const workstreams = [
  workstream('digital', (known) => ({
    name: 'Digital',
    order: 1,
    summary: 'Shared results, shared images and diagnosis from a distance.',
    body: known.text('This workstream has made shared systems for results and images.'),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      {
        title: 'Critical alerts and results',
        text: 'A shared system tells the person who asked for a test about urgent findings.',
      },
      {
        title: 'Shared images',
        text: 'A shared picture archiving and communication system (PACS) lets hospitals share images with each other.',
      },
      { title: 'Telediagnosis', text: 'Diagnosis from a distance for the lungs, the skin and the heart.' },
    ],
  })),
  workstream('performance-and-productivity', (known) => ({
    name: 'Performance and productivity',
    order: 2,
    summary: 'Plans so that patients are seen in less than 6 weeks.',
    body: known.text('This workstream has made performance improvement plans.'),
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
    body: known.text('This workstream makes contracts the same, buys in bulk and buys equipment jointly.'),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      {
        title: 'Standard contracts',
        text: 'Contracts, equipment and services are made the same, and combined where possible.',
      },
      { title: 'Bulk buying', text: 'Buying in bulk lowers the cost of items.' },
      { title: 'Imaging equipment', text: 'Additional and upgraded imaging equipment was bought jointly.' },
    ],
  })),
  workstream('workforce', (known) => ({
    name: 'Workforce',
    order: 4,
    summary: 'Training, finding and keeping the diagnostic workforce.',
    body: known.text('Each of our 3 networks has a 5-year workforce plan.'),
    networks: allNetworks(known),
    projects: [
      { title: '5-year workforce plans', text: 'Every network has a plan for training, recruitment and retention.' },
    ],
  })),
  workstream('clinical-pathways', (known) => ({
    name: 'Clinical pathways',
    order: 5,
    summary: 'Standard pathways, with less variation.',
    body: known.text('This workstream develops standard pathways across our 3 networks.'),
    networks: allNetworks(known),
    projects: [
      { title: 'Clinical pathways forum', text: 'Each network has its own forum.' },
      {
        title: 'Standard pathways',
        text: 'Pathways are developed across the networks and follow the latest guidance.',
      },
    ],
  })),
  workstream('data', (known) => ({
    name: 'Data',
    order: 6,
    summary: 'A model for planning services, and a dashboard of waiting times.',
    body: known.text('This workstream has made a demand and capacity model and a performance dashboard.'),
    needsConfirmation: 'Add the networks that take part.',
    projects: [
      {
        title: 'Demand and capacity model',
        text: 'It was made with the trusts, to plan services for now and the future.',
      },
      { title: 'Performance dashboard', text: 'The networks use it to help trusts watch waiting times.' },
    ],
  })),
]
