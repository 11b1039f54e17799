const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = Buffer.from('"\\{}[]')

/** How a text in JSON is nested: its deepest level, and how many objects and lists there are. */
export interface Nesting {
  depth: number
  parts: number
}

/** Measures the nesting of JSON without parsing it, in one pass; what is not JSON is measured as if it were. */
export function nestingOf(json: Buffer): Nesting {
  let [depth, deepest, parts, inText] = [0, 0, 0, false]
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]
    if (byte === quote) inText = !inText
    else if (inText) at += byte === backslash ? 1 : 0
    else if (byte === openBrace || byte === openBracket) {
      parts++
      depth++
      if (depth > deepest) deepest = depth
    } else if (byte === closeBrace || byte === closeBracket) depth--
  }
  return { depth: deepest, parts }
}
