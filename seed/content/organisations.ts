import { startingIn } from '../starting'

const organisation = startingIn('organisations')

export const organisations = [
  organisation('integrated-care-board', () => ({
    name: 'NHS Lancashire and South Cumbria Integrated Care Board',
    shortName: 'Integrated Care Board',
    odsCode: 'QE1',
  })),
  organisation('lancashire-and-south-cumbria-trust', () => ({
    name: 'Lancashire and South Cumbria NHS Foundation Trust',
  })),
  organisation('morecambe-bay-primary-care-collaborative', () => ({
    name: 'Morecambe Bay Primary Care Collaborative',
  })),
]
