import { knownAs, type Known } from './known'

/** What people need to know to come to a centre and to be there. */
export type WayKey =
  | 'stepFree'
  | 'parking'
  | 'blueBadge'
  | 'dropOff'
  | 'bus'
  | 'hearingLoop'
  | 'interpreters'
  | 'communication'
  | 'toilets'
  | 'changingPlace'
  | 'quietSpace'

interface Way {
  key: WayKey
  label: string
  /** whether one can ask if there is any; false: it is only described */
  canBeNone: boolean
  /** what to write about it */
  about: string
  /** for whoever knows the centre */
  question: string
}

/** Every way, in the order in which pages show them. */
export const ways: readonly Way[] = [
  {
    key: 'stepFree',
    label: 'Step-free access',
    canBeNone: true,
    about: 'From the street and the car park to the room.',
    question: 'Can people get from the street and the car park to every room without steps? How?',
  },
  {
    key: 'parking',
    label: 'Parking',
    canBeNone: true,
    about: 'Where, how much, how many places.',
    question: 'Is there parking? Where, how many places, and what does it cost?',
  },
  {
    key: 'blueBadge',
    label: 'Blue Badge parking',
    canBeNone: true,
    about: 'How many places, how far from the door.',
    question: 'Are there Blue Badge places? How many, and how far from the door?',
  },
  {
    key: 'dropOff',
    label: 'Place to be dropped off',
    canBeNone: true,
    about: 'Where a car or an ambulance can stop.',
    question: 'Can a car or an ambulance stop near the door to drop people off? Where?',
  },
  {
    key: 'bus',
    label: 'Bus and train',
    canBeNone: false,
    about: 'Which stop, which services.',
    question: 'Which buses or trains stop nearby, and where?',
  },
  {
    key: 'hearingLoop',
    label: 'Hearing loop',
    canBeNone: true,
    about: 'Where there is one.',
    question: 'Is there a hearing loop? Where?',
  },
  {
    key: 'interpreters',
    label: 'Interpreters',
    canBeNone: true,
    about: 'How to ask for one, British Sign Language too.',
    question: 'Can people have an interpreter, for British Sign Language too? How do they ask for one?',
  },
  {
    key: 'communication',
    label: 'Formats and support',
    canBeNone: false,
    about: 'How to ask for large print, Easy Read, an email, or other help to understand and be understood.',
    question: 'How do people ask for information in a format that they need, such as large print or Easy Read?',
  },
  {
    key: 'toilets',
    label: 'Toilets',
    canBeNone: true,
    about: 'Where they are, and which are accessible.',
    question: 'Are there toilets for visitors? Where, and which are accessible?',
  },
  {
    key: 'changingPlace',
    label: 'Changing Place',
    canBeNone: true,
    about: 'A toilet with a hoist and an adult-sized bench.',
    question: 'Is there a Changing Place: a toilet with a hoist and an adult-sized bench?',
  },
  {
    key: 'quietSpace',
    label: 'Quiet space',
    canBeNone: true,
    about: 'Where one can wait away from noise.',
    question: 'Is there a quiet place to wait? Where?',
  },
]

/** A way as it is stored: a group of the centre. */
export interface StoredWay {
  has?: string | null
  text?: string | null
  checked?: string | null
}

/** What is known of a way at a centre. */
export interface KnownWay {
  has: Known
  /** in words; null: nothing more is known */
  text: string | null
  /** when somebody made sure, a partial date */
  checked: string | null
}

/** What is known of a way; null where nothing is. */
export const knownWay = (stored: StoredWay | null | undefined): KnownWay | null => {
  const [has, text] = [knownAs(stored?.has), stored?.text?.trim() || null]
  return has === null && text === null ? null : { has, text, checked: stored?.checked || null }
}
