import { startingIn } from '../starting'

const pin = startingIn('search-pins')

/** The page, or home where editors have deleted it: each page says whom to call. */
const leadsTo = (page: number | undefined) =>
  page === undefined ? { url: '/' } : { to: { relationTo: 'pages' as const, value: page } }

/** Answers to what people ask of no page: whom to ask about their own appointment. */
export const searchPins = [
  pin('appointment', ({ id }) => ({
    ...leadsTo(id('pages/contact')),
    typed:
      'cancel appointment, change appointment, rebook appointment, rearrange appointment, move appointment, missed appointment, book appointment',
    title: 'Whom to ask about an appointment',
    text: 'Call the number on your appointment letter. If you have no letter, ask the person who referred you.',
  })),
]
