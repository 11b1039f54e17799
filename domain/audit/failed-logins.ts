/**
 * Whether the nth failed login at one account within an hour is noted: the first 3, then 10, 30, 100, 300 and so on. So a flood
 * stores a dozen events an hour and account, and still shows how large it is.
 */
export const isNoted = (count: number): boolean => {
  if (count <= 3) return count > 0
  const power = 10 ** Math.floor(Math.log10(count) + 1e-9)
  return count === power || count === 3 * power
}
