import { PDFArray, PDFDict, PDFHexString, PDFName, type PDFDocument, type PDFObject, PDFString } from '@cantoo/pdf-lib'

// Destinations that a document names (ISO 32000-2, 12.3.2.4): the names do not come along with its pages.

/** More than any document names. */
const most = 20_000

const nameIn = (value: PDFObject | undefined): string | null =>
  value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null

/** A place on a page, or the dictionary around it. */
const placeIn = (value: PDFObject | undefined): PDFArray | null => {
  const place = value instanceof PDFDict ? value.lookup(PDFName.of('D')) : value
  return place instanceof PDFArray ? place : null
}

/** The places by their names. */
const namedPlaces = ({ catalog }: PDFDocument): Map<string, PDFArray> => {
  const places = new Map<string, PDFArray>()
  const note = (name: string | null, value: PDFObject | undefined): void => {
    const place = placeIn(value)
    if (name !== null && place && places.size < most) places.set(name, place)
  }
  const old = catalog.lookup(PDFName.of('Dests'))
  if (old instanceof PDFDict) for (const key of old.keys()) note(key.decodeText(), old.lookup(key))
  const names = catalog.lookup(PDFName.of('Names'))
  const nodes = [names instanceof PDFDict ? names.lookup(PDFName.of('Dests')) : undefined]
  const seen = new Set<PDFObject>()
  while (nodes.length > 0 && seen.size < most) {
    const node = nodes.pop()
    if (!(node instanceof PDFDict) || seen.has(node)) continue
    seen.add(node)
    const [leaves, kids] = [node.lookup(PDFName.of('Names')), node.lookup(PDFName.of('Kids'))]
    if (leaves instanceof PDFArray)
      for (let at = 0; at + 1 < leaves.size(); at += 2) note(nameIn(leaves.lookup(at)), leaves.lookup(at + 1))
    if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) nodes.push(kids.lookup(at))
  }
  return places
}

/** Finds the place that a link leads to within its own document; null where it leads nowhere. */
export const placesOf = (document: PDFDocument): ((destination: PDFObject | undefined) => PDFArray | null) => {
  let named: Map<string, PDFArray> | undefined
  return (destination) => {
    if (destination instanceof PDFArray) return destination
    const name = nameIn(destination)
    return name === null ? null : ((named ??= namedPlaces(document)).get(name) ?? null)
  }
}
