import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { placesOf } from './destinations'

/** Parts of a page that mean something in its own document alone, or that run something. */
const left = ['AA', 'B', 'Metadata', 'PieceInfo', 'PresSteps', 'StructParents', 'Tabs', 'Thumb', 'Trans']

/** What of a page is no text, picture or link. */
const unwanted = ['3D', 'FileAttachment', 'Movie', 'RichMedia', 'Screen', 'Sound']

type Places = ReturnType<typeof placesOf>

/** A link leads to a place in its own document, or to an address; nothing else is done by it. */
const prepareLink = (link: PDFDict, places: Places): void => {
  const [action, dest] = [link.lookup(PDFName.of('A')), PDFName.of('Dest')]
  const kind = action instanceof PDFDict ? action.lookup(PDFName.of('S')) : undefined
  const leads = kind === PDFName.of('GoTo') && action instanceof PDFDict ? action.lookup(PDFName.of('D')) : undefined
  const place = places(leads ?? link.lookup(dest))
  link.delete(dest)
  if (kind === PDFName.of('URI') && action instanceof PDFDict) action.delete(PDFName.of('Next'))
  else link.delete(PDFName.of('A'))
  if (place) link.set(dest, place)
}

const subtypeOf = (annotation: PDFDict): string => {
  const subtype = annotation.lookup(PDFName.of('Subtype'))
  return subtype instanceof PDFName ? subtype.decodeText() : ''
}

const prepareAnnotations = (annotations: PDFArray, places: Places): void => {
  for (let at = annotations.size() - 1; at >= 0; at--) {
    const one = annotations.lookup(at)
    if (!(one instanceof PDFDict) || unwanted.includes(subtypeOf(one))) {
      annotations.remove(at)
      continue
    }
    for (const key of ['AA', 'StructParent']) one.delete(PDFName.of(key))
    if (subtypeOf(one) === 'Link') prepareLink(one, places)
    else one.delete(PDFName.of('A'))
  }
}

/** What is filled in becomes part of the page: a form belongs to a whole document, and two may have fields of one name. */
const withoutForm = (document: PDFDocument): void => {
  if (document.catalog.lookup(PDFName.of('AcroForm')) instanceof PDFDict) document.getForm().flatten()
}

/**
 * Makes the pages of a document ready to be copied into another.
 * @returns the pages, in order
 * @throws where they are not as they should be
 */
export const preparedPages = (document: PDFDocument): PDFRef[] => {
  withoutForm(document)
  const places = placesOf(document)
  return document.getPages().map(({ node, ref }) => {
    for (const key of left) node.delete(PDFName.of(key))
    const annotations = node.lookup(PDFName.of('Annots'))
    if (annotations instanceof PDFArray) prepareAnnotations(annotations, places)
    else node.delete(PDFName.of('Annots'))
    return ref
  })
}
