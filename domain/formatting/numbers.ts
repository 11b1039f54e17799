const whole = new Intl.NumberFormat('en-GB')

/** A whole number as people read it: 48005 → '48,005'. */
export const formatCount = (count: number): string => whole.format(count)

/** A number with its noun: '1 person', '48,005 people'. */
export const formatPeople = (count: number): string => `${formatCount(count)} ${count === 1 ? 'person' : 'people'}`
