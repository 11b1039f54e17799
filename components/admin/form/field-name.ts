/** A field's name in words, from its place in the form: 'reportingLines.0.until' is 'Until'. */
export const fieldName = (path: string): string => {
  const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/-/g, ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
