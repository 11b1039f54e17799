import type { GroupField } from 'payload'
import { timeOfDay } from '../time-of-day'
import { wholeNumber } from '../whole-number'

/** How the public asks a body a question, and by when; what is not known stays empty, and nothing is shown of it. */
export const publicQuestions = (): GroupField => ({
  name: 'questions',
  label: 'Questions from the public',
  type: 'group',
  admin: { description: 'Pages of meetings to come say this, with the day. Leave it empty where nothing is agreed.' },
  fields: [
    {
      name: 'how',
      label: 'How to ask one',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'In one or two sentences, such as what to say and who answers.' },
    },
    {
      name: 'email',
      label: 'Email address for questions',
      type: 'email',
      admin: { description: 'The address of a team, not of a person.' },
    },
    {
      type: 'row',
      fields: [
        wholeNumber({
          name: 'daysBefore',
          label: 'How many days before the meeting',
          min: 0,
          max: 60,
          admin: { width: '50%', description: 'Days of the calendar; 0 is the day itself. Empty: not known.' },
        }),
        timeOfDay({
          name: 'time',
          label: 'By what time',
          admin: { width: '50%', placeholder: '5pm', description: 'Empty: until the end of that day.' },
        }),
      ],
    },
  ],
})
