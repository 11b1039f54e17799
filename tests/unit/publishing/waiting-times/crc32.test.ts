import * as zlib from 'node:zlib'
import fc from 'fast-check'
import { crc32 } from '@/publishing/waiting-times/read/crc32'

test('the sum of the usual example', () => expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926))

test('in two pieces or one, the sum is that of zlib', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), fc.uint8Array({ maxLength: 600 }), (one, two) => {
      expect(crc32(two, crc32(one))).toBe(zlib.crc32(Buffer.concat([one, two])))
    }),
  ))
