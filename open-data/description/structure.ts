/** The structure on a day: one document, and no rows of a set. */
export const structure = {
  name: 'governance',
  title: 'The structure',
  says: 'Bodies, the lines between them, seats, who holds them, and vacancies, on a day. Its tables are the bodies, the seats and the appointments.',
  source: null,
} as const
