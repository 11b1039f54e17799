import { dayField } from '../day'

/** The day that a meeting was to be on before it was moved. */
export const movedFrom = () =>
  dayField({
    name: 'movedFrom',
    label: 'Moved from',
    admin: {
      description:
        'Filled in by itself when you publish another day: the public sees "Moved from Tuesday 3 March 2026". Empty it where the day was only a mistake.',
    },
  })
