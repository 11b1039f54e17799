import { startingIn, type Known } from '../starting'

const post = startingIn('news-posts')

/** What a post is about, by key. */
const about = ({ id }: Known, keys: string[]) =>
  keys.flatMap((key) => {
    const value = id(key)
    const relationTo = key.slice(0, key.indexOf('/')) as 'trusts' | 'networks' | 'cdcs' // the keys below name only these
    return value === undefined ? [] : [{ relationTo, value }]
  })

export const newsPosts = [
  post('burnley-centre-approved', (known) => ({
    title: 'Burnley community diagnostic centre approved',
    publishedOn: '2022-10',
    summary: 'Burnley General Hospital gets 2 more endoscopy rooms, for up to 14,000 extra tests in 2 years.',
    body: known.text(`A community diagnostic centre (CDC) at [Burnley General Hospital](cdcs/burnley-general-hospital) was approved.
      The plan adds 2 endoscopy rooms from spring 2023. They allow up to 14,000 tests in 2 years.`),
    topics: about(known, ['cdcs/burnley-general-hospital', 'trusts/east-lancashire-hospitals', 'networks/endoscopy']),
    needsConfirmation: 'The day: 10 October 2022 is what the press says.',
  })),
  post('fleetwood-centre-announced', (known) => ({
    title: 'Community diagnostic centre for Fleetwood announced',
    publishedOn: '2022-12-06',
    summary: 'A centre is planned for 2023 at the Fleetwood Health and Wellbeing Centre.',
    body: known.text(`A new community diagnostic centre (CDC) was announced for 2023, at the [Fleetwood Health and Wellbeing Centre](cdcs/fleetwood-health-and-wellbeing-centre).
      The centre is a spoke. [Blackpool Teaching Hospitals](trusts/blackpool-teaching-hospitals) hosts it.`),
    topics: about(known, ['cdcs/fleetwood-health-and-wellbeing-centre', 'trusts/blackpool-teaching-hospitals']),
  })),
  post('imaging-network-developing', (known) => ({
    title: 'Imaging network reaches national target 9 months early',
    publishedOn: '2023-07-14',
    summary: 'The Diagnostic Imaging Network is confirmed as "Developing". Fewer people wait long for a CT scan.',
    body: known.text(`The [Diagnostic Imaging Network](networks/diagnostic-imaging) was confirmed as a "Developing" network. This was 9 months ahead of the national target of December 2023.
      ## Shorter waits for CT scans
      In April 2020, 47% of patients waited over 6 weeks for a [CT scan](tests/ct-scan). In April 2023 it was below 1%.
      The trusts have standard pathways for CT and MRI scans. They also help each other, which is called mutual aid.`),
    topics: about(known, ['networks/diagnostic-imaging']),
  })),
  post('kendal-centre-under-construction', (known) => ({
    title: 'Kendal centre under construction',
    publishedOn: '2023-08-17',
    summary: 'An £8.6 million community diagnostic centre is being built at Westmorland General Hospital.',
    body: known.text(`Work is under way on a community diagnostic centre (CDC) at [Westmorland General Hospital](cdcs/westmorland-general-hospital) in Kendal.
      The building costs £8.6 million. It is on level 2, on the same floor as the main entrance.
      [University Hospitals of Morecambe Bay](trusts/university-hospitals-of-morecambe-bay) hosts the centre.`),
    topics: about(known, ['cdcs/westmorland-general-hospital', 'trusts/university-hospitals-of-morecambe-bay']),
  })),
  post('heysham-centre-opens', (known) => ({
    title: 'Heysham community diagnostic centre opens',
    publishedOn: '2024-03-01',
    summary: 'A new centre at Heysham Primary Care Centre opened on 1 March 2024.',
    body: known.text(`The community diagnostic centre (CDC) at [Heysham Primary Care Centre](cdcs/heysham-primary-care-centre) has opened.
      [University Hospitals of Morecambe Bay](trusts/university-hospitals-of-morecambe-bay) hosts it with the Morecambe Bay Primary Care Collaborative.
      It offers [spirometry](tests/spirometry) and other tests.`),
    topics: about(known, ['cdcs/heysham-primary-care-centre', 'trusts/university-hospitals-of-morecambe-bay']),
  })),
  post('heysham-first-3-months', (known) => ({
    title: 'Nearly 3,500 patients tested at Heysham in 3 months',
    publishedOn: '2024-05-28',
    summary: 'The centre gives over 1,000 extra tests a month.',
    body: known.text(`Nearly 3,500 patients had a test at [Heysham Primary Care Centre](cdcs/heysham-primary-care-centre) in its first 3 months.
      The centre gives over 1,000 extra tests a month.`),
    topics: about(known, ['cdcs/heysham-primary-care-centre', 'trusts/university-hospitals-of-morecambe-bay']),
  })),
  post('sherwood-endoscopy-unit-opens', (known) => ({
    title: 'Sherwood Endoscopy Unit opens in Preston',
    publishedOn: '2024-09',
    summary: 'Royal Preston Hospital has 2 more endoscopy rooms. There are 5 in all.',
    body: known.text(`The Sherwood Endoscopy Unit at Royal Preston Hospital has opened.
      It adds 2 rooms, so that the hospital now has 5 rooms for endoscopy.`),
    topics: about(known, ['trusts/lancashire-teaching-hospitals', 'networks/endoscopy']),
    needsConfirmation: 'The day in September 2024, and that the post belongs to Lancashire Teaching Hospitals.',
  })),
  post('urgent-blood-tests-move-to-healthport', (known) => ({
    title: 'Urgent GP blood tests move to Preston Healthport',
    publishedOn: '2024-10-21',
    summary: 'Urgent blood tests that a GP asks for have moved from Royal Preston Hospital.',
    body: known.text(`Urgent blood tests that a GP asks for have moved from Royal Preston Hospital to [Preston Healthport](cdcs/preston-healthport).
      With a request you can walk in from Monday to Friday, 8:30am to 12:30pm. Arrive before midday.
      Parking is free.`),
    topics: about(known, ['cdcs/preston-healthport', 'trusts/lancashire-teaching-hospitals']),
  })),
  post('prime-minister-visits-rossendale', (known) => ({
    title: 'Prime Minister visits Rossendale centre',
    publishedOn: '2025-04-28',
    summary: 'Centres in the North West had delivered over 2 million tests since the financial year 2021 to 2022.',
    body: known.text(`The Prime Minister visited the community diagnostic centre (CDC) at [Rossendale Primary Health Care Centre](cdcs/rossendale-primary-health-care-centre).
      CDCs in the North West had delivered over 2 million tests since the financial year 2021 to 2022.`),
    topics: about(known, ['cdcs/rossendale-primary-health-care-centre', 'trusts/east-lancashire-hospitals']),
  })),
  post('croslands-centre-opens', (known) => ({
    title: 'Croslands centre opens in Barrow-in-Furness',
    publishedOn: '2025-08',
    summary: 'A £5.8 million centre with an MRI scanner opened at Furness General Hospital.',
    body: known.text(`The Croslands community diagnostic centre (CDC) has opened at [Furness General Hospital](cdcs/croslands-furness-general-hospital).
      It has an MRI scanner and 3 clinic rooms, and cost £5.8 million.
      [University Hospitals of Morecambe Bay](trusts/university-hospitals-of-morecambe-bay) hosts it with the Morecambe Bay Primary Care Collaborative.`),
    topics: about(known, ['cdcs/croslands-furness-general-hospital', 'trusts/university-hospitals-of-morecambe-bay']),
    needsConfirmation: 'The day in early August 2025.',
  })),
]
