/** The box of a text that is read as people type it and stored in one form: a whole day, a month, a date as far as it is known, a time. */
export const typedAs = (reads: 'day' | 'month' | 'date' | 'time') => ({
  path: '/components/admin/typed-text.tsx#TypedText',
  clientProps: { reads },
})
