import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObjectCopier, PDFRef } from '@cantoo/pdf-lib'

// Layers (ISO 32000-2, 8.11): which of them are hidden is said for a whole document.

const refsIn = (dictionary: PDFDict, key: string): PDFRef[] => {
  const array = dictionary.lookup(PDFName.of(key))
  return array instanceof PDFArray ? array.asArray().filter((one) => one instanceof PDFRef) : []
}

const dictionaryIn = (dictionary: PDFDict, key: string): PDFDict | null => {
  const found = dictionary.lookup(PDFName.of(key))
  return found instanceof PDFDict ? found : null
}

/** The layers of all files of a set. */
export class Layers {
  readonly #all: PDFRef[] = []
  readonly #hidden: PDFRef[] = []

  /** Notes the layers of a file whose pages are copied; each layer comes along once. */
  note(from: PDFDocument, copier: PDFObjectCopier): void {
    const properties = dictionaryIn(from.catalog, 'OCProperties')
    if (!properties) return
    const copied = (refs: PDFRef[]) => refs.map((ref) => copier.copy(ref))
    const all = refsIn(properties, 'OCGs')
    const setting = dictionaryIn(properties, 'D')
    const isOff = setting?.lookup(PDFName.of('BaseState')) === PDFName.of('OFF')
    const on = setting ? refsIn(setting, 'ON') : []
    const off = setting ? refsIn(setting, 'OFF') : []
    this.#all.push(...copied(all))
    this.#hidden.push(...copied(isOff ? all.filter((ref) => !on.includes(ref)) : off))
  }

  /** Says in a document which layers it has, and which of them are hidden. */
  write({ catalog, context }: PDFDocument): void {
    if (this.#all.length === 0) return
    const properties = { OCGs: this.#all, D: { OFF: this.#hidden, Order: [] } }
    catalog.set(PDFName.of('OCProperties'), context.obj(properties))
  }
}
