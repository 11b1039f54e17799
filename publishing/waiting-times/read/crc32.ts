/** What each byte adds: the polynomial of ISO 3309, its bits in reverse. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/**
 * The CRC-32 that a zip has of each of its files (PKWARE's APPNOTE, 4.4.7). Node has it from 20.15 on only.
 * @param before of the bytes before these; 0 at the begin
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  for (let place = 0; place < bytes.length; place++)
    value = (value >>> 8) ^ (table[(value ^ (bytes[place] ?? 0)) & 0xff] ?? 0)
  return ~value >>> 0
}
