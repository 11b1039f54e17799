import { dictionariesOf, numberIn, referenceIn, Unreadable, valueOf } from './pdf-dictionaries'

/** What readers and editors are told of a document; null where the file does not say it, or not in a way that is read here. */
export interface PdfFacts {
  pages: number | null
  /** whether it says that screen readers find their way in it (ISO 32000-2, 14.7 and 14.8) */
  tagged: boolean | null
}

const nothing: PdfFacts = { pages: null, tagged: null }

/** The last one counts: a changed document has another table at its end. */
const rootOf = (text: string): number | null => {
  const roots = [...text.matchAll(/\/Root[\0\t\n\f\r ]{0,9}(\d{1,9})[\0\t\n\f\r ]{1,9}\d{1,9}[\0\t\n\f\r ]{1,9}R/g)]
  return roots.length === 0 ? null : Number(roots.at(-1)?.[1])
}

/**
 * Reads how many pages a document has and whether it is tagged: in bounded time and memory, as whoever adds a document
 * may have made it for that, and in the save itself: the library that reads the words (`pdf-text`) needs a thread.
 *
 * @param data a PDF that `documentProblem` has found nothing wrong with
 */
export async function pdfFacts(data: Buffer): Promise<PdfFacts> {
  const root = rootOf(data.toString('latin1'))
  const objects = await dictionariesOf(data).catch((error: unknown) => {
    if (error instanceof Unreadable) return null
    throw error
  })
  const catalogue = root === null ? undefined : objects?.get(root)
  if (!objects || catalogue === undefined) return nothing
  /** a dictionary as a value, or the one that a value refers to */
  const dictionaryIn = (value: string | null): string | undefined =>
    value?.startsWith('<<') ? value : objects.get(referenceIn(value) ?? NaN)
  const tree = dictionaryIn(valueOf(catalogue, 'Pages'))
  const count = tree === undefined ? null : numberIn(valueOf(tree, 'Count'))
  const marks = dictionaryIn(valueOf(catalogue, 'MarkInfo'))
  const isMarked = marks !== undefined && /^true\b/.test(valueOf(marks, 'Marked') ?? '')
  return {
    pages: count !== null && count > 0 && count <= 100_000 ? count : null,
    tagged: isMarked && dictionaryIn(valueOf(catalogue, 'StructTreeRoot')) !== undefined,
  }
}
