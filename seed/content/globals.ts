import type { Home, SiteSetting } from '@/payload-types'
import { reviewed, type Known } from '../starting'

type Data<Global> = Omit<Global, 'id' | '_status' | 'createdAt' | 'updatedAt'>

export const home = ({ text }: Known): Data<Home> => ({
  heading: 'Better diagnostic tests for local communities',
  lead: 'Our 4 NHS trusts work together for the right test, in the right place, at the right time.',
  keyFigures: [
    { figure: '1.8 million', label: 'people served' },
    { figure: '8', label: 'community diagnostic centres established', period: 'to date' },
    { figure: 'Over 300,000', label: 'extra tests by the centres', period: 'to date' },
    { figure: 'Over £100 million', label: 'investment secured', period: 'over 3 years' },
  ],
  whoWeAre: text(
    `We are a partnership of 4 NHS provider trusts. Together we improve diagnostic tests for local communities. We oversee the creation of community diagnostic centres (CDCs): places for tests, checks and scans away from acute hospitals. We also help with planned care that has to catch up, and with cancer and stroke care.`,
  ),
  communities: text(`We serve 1.8 million people. 20.4% of them live in rural areas. The national average is 17%.
    Nearly one third live in some of the most deprived areas of England.`),
  networksIntro:
    'Our 3 networks share one goal. They want a consistent standard of service for everyone, and every pound spent to count.',
  workIntro: 'We have 6 workstreams. See what they have done, and what they are working on.',
  investment: text(`We have secured over £100 million of investment over 3 years. It is for:
    - 8 community diagnostic centres
    - more funding for endoscopy suites
    - more funding for imaging equipment, such as CT scanners
    - training and development of the diagnostic workforce`),
  directionShort:
    'We want diagnostic services that are high-quality, effective, accessible and financially sustainable.',
  objective:
    'To deliver a set of transformation projects, in line with the National Diagnostic Transformation Programme. They benefit patients, the provider organisations, the integrated care system and the wider population.',
  vision:
    'To work with stakeholders across the Lancashire and South Cumbria Integrated Care System to transform diagnostics. Services should be high-quality, effective, accessible and financially sustainable.',
  strategy: [
    'Models for the whole system that watch capacity against demand',
    'Workforce strategies and investment plans',
    'Sharing knowledge with other programmes, such as planned care and elective recovery',
    'New technologies for productivity and patient safety',
    'More capacity in 8 community diagnostic centres',
    '"Levelling up" funding for endoscopy suites and imaging equipment',
    'Standard pathways and less variation',
    'Direct referral by GPs for better access',
  ].map((strand) => ({ text: strand })),
  governanceIntro:
    'The Diagnostics Programme Board is our own board. It reports to the Clinical Programmes Board, and more recently to the System Recovery and Transformation Board too.',
})

export const siteSettings: Partial<Data<SiteSetting>> = {
  footerText: 'A partnership of 4 NHS provider trusts.',
  listsReviewed: reviewed.lastReviewed,
  listsReviewDue: reviewed.nextReviewDue,
}
