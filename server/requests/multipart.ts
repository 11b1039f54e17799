/** The fields of a form that are no files. */
export function* fieldsOf(body: Buffer, contentType: string): Generator<Buffer> {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]*)"|([^\s;]+))/i.exec(contentType) ?? []
  const boundary = `--${quoted ?? plain ?? ''}`
  for (let start = body.indexOf(boundary); start >= 0;) {
    const next = body.indexOf(boundary, start + boundary.length)
    const part = body.subarray(start + boundary.length, next < 0 ? body.length : next)
    const head = part.indexOf('\r\n\r\n')
    if (head >= 0 && !/;\s*filename\*?\s*=/i.test(part.toString('latin1', 0, head))) yield part.subarray(head + 4)
    start = next
  }
}
