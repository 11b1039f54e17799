import { PDFDocument, PDFObjectCopier, PDFPage, PDFPageLeaf, type PDFRef } from '@cantoo/pdf-lib'
import { Layers } from './layers'
import { preparedPages } from './prepared-pages'

/** A file within the set: its first page, counted from 0 among those of all files, and how many it has. */
export interface BoundFile {
  first: number
  pages: number
}

/** The files of a set, one after the other in one document. */
export class BoundFiles {
  readonly document: PDFDocument
  readonly #mostPages: number
  readonly #layers = new Layers()
  readonly #files = new Map<number, BoundFile>()

  private constructor(document: PDFDocument, mostPages: number) {
    this.document = document
    this.#mostPages = mostPages
  }

  static async empty(mostPages: number): Promise<BoundFiles> {
    return new BoundFiles(await PDFDocument.create({ updateMetadata: false }), mostPages)
  }

  /** Those that are included, by the number of the document. */
  get files(): ReadonlyMap<number, BoundFile> {
    return this.#files
  }

  /**
   * Adds all pages of a file, or none.
   * @throws where it is protected, damaged or too long
   */
  async add(id: number, file: Uint8Array): Promise<BoundFile> {
    const from = await PDFDocument.load(file, { throwOnInvalidObject: true, updateMetadata: false })
    const refs = preparedPages(from)
    const first = this.document.getPageCount()
    if (refs.length === 0 || first + refs.length > this.#mostPages) throw new Error(`It has ${refs.length} pages.`)
    const copier = PDFObjectCopier.for(from.context, this.document.context)
    // by their references: links between the pages of a file then lead to the pages that are shown
    const pages = refs.map((ref) => this.#pageAt(copier.copy(ref)))
    this.#layers.note(from, copier)
    for (const page of pages) this.document.addPage(page)
    const added = { first, pages: pages.length }
    this.#files.set(id, added)
    return added
  }

  /** Writes what holds for all files together. */
  finish(): void {
    this.#layers.write(this.document)
  }

  #pageAt(ref: PDFRef): PDFPage {
    const leaf = this.document.context.lookup(ref)
    if (!(leaf instanceof PDFPageLeaf)) throw new Error('A page is missing.')
    return PDFPage.of(leaf, ref, this.document)
  }
}
