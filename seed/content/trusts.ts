import { startingIn } from '../starting'

const trust = startingIn('trusts')

export const trusts = [
  trust('blackpool-teaching-hospitals', ({ text }) => ({
    name: 'Blackpool Teaching Hospitals NHS Foundation Trust',
    shortName: 'Blackpool Teaching Hospitals',
    odsCode: 'RXL',
    website: 'https://blackpoolteachinghospitals.nhs.uk',
    summary: 'One of our 4 trusts (BTH). It hosts the centres in Blackpool and Fleetwood.',
    body: text(`The trust is one of the 4 partners of the collaborative.
      It hosts 2 community diagnostic centres.
      - Whitegate Health Centre is a hub.
      - Fleetwood Health and Wellbeing Centre is a spoke.`),
    needsConfirmation:
      'Two addresses of the website are in use: www.bfwh.nhs.uk and blackpoolteachinghospitals.nhs.uk.',
  })),
  trust('east-lancashire-hospitals', ({ text }) => ({
    name: 'East Lancashire Hospitals NHS Trust',
    shortName: 'East Lancashire Hospitals',
    odsCode: 'RXR',
    website: 'https://elht.nhs.uk',
    summary: 'One of our 4 trusts (ELHT). It hosts the centres in Rossendale and Burnley.',
    body: text(`The trust is one of the 4 partners of the collaborative.
      It hosts 2 community diagnostic centres.
      - Rossendale Primary Health Care Centre is a hub.
      - Burnley General Hospital is a spoke.`),
    needsConfirmation: 'Check the address of the website: elht.nhs.uk.',
  })),
  trust('lancashire-teaching-hospitals', ({ text }) => ({
    name: 'Lancashire Teaching Hospitals NHS Foundation Trust',
    shortName: 'Lancashire Teaching Hospitals',
    odsCode: 'RXN',
    website: 'https://www.lancsteachinghospitals.nhs.uk',
    summary: 'One of our 4 trusts (LTHTR). It hosts the centre at Preston Healthport.',
    body: text(`The trust is one of the 4 partners of the collaborative.
      It hosts a community diagnostic centre at Preston Healthport, which is a hub.`),
  })),
  trust('university-hospitals-of-morecambe-bay', ({ text }) => ({
    name: 'University Hospitals of Morecambe Bay NHS Foundation Trust',
    shortName: 'University Hospitals of Morecambe Bay',
    odsCode: 'RTX',
    website: 'https://www.uhmb.nhs.uk',
    summary: 'One of our 4 trusts (UHMBT). It hosts the centres in Kendal, Heysham and Barrow-in-Furness.',
    body: text(`The trust is one of the 4 partners of the collaborative.
      It hosts 3 community diagnostic centres.
      - Westmorland General Hospital is a hub.
      - Heysham Primary Care Centre is a spoke.
      - Croslands, Furness General Hospital is a spoke.`),
  })),
]
