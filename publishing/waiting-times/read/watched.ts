import { Transform } from 'node:stream'
import { refuse } from '../../workflow/refuse'
import { fileLimits } from './limits'

const [lineFeed, carriageReturn] = [0x0a, 0x0d]

/** Passes bytes on up to a line that is too long: of a line of commas alone the parser would make millions of cells. */
export function watched(): { passing: Transform; endsWithLine: () => boolean } {
  let [line, length, last] = [1, 0, 0]
  const look = (piece: Buffer): void => {
    for (let place = 0; place < piece.length; place++) {
      const byte = piece[place] ?? 0
      if (byte === lineFeed || byte === carriageReturn) {
        // both together are one end
        if (!(byte === lineFeed && last === carriageReturn)) line++
        length = 0
      } else if (++length > fileLimits.line)
        refuse(`Line ${line} is too long. This is another file, or its ends of lines are missing.`)
      last = byte
    }
  }
  const passing = new Transform({
    transform(piece: Buffer, _, done) {
      try {
        look(piece)
        done(null, piece)
      } catch (error) {
        done(error as Error) // the refusal
      }
    },
  })
  return { passing, endsWithLine: () => last === lineFeed || last === carriageReturn }
}
