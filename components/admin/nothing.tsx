/** In the place of a part of Payload's that the server would refuse. */
export function Nothing() {
  return null
}
