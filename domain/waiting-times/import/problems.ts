/** Something that is wrong with a file: where, in words for whoever brought it. */
export interface Problem {
  /** as a text editor counts; null for the whole file */
  line: number | null
  /** as the file names it; null for the whole line */
  column: string | null
  message: string
}

/** The first problems of a file, and how many there are besides. */
export interface BoundedProblems {
  shown: Problem[]
  more: number
}

/** More are no help, and a wrong column of a large file has one on each line. */
const most = 50

/** Collects problems; of too many only the first are kept. */
export class Problems {
  readonly #shown: Problem[] = []
  #more = 0

  add(line: number | null, column: string | null, message: string): void {
    if (this.#shown.length < most) this.#shown.push({ line, column, message })
    else this.#more++
  }

  get all(): BoundedProblems {
    return { shown: this.#shown, more: this.#more }
  }

  /** How many there are in all. */
  get count(): number {
    return this.#shown.length + this.#more
  }

  get isEmpty(): boolean {
    return this.count === 0
  }
}

/** 'Line 5, column "MRI": …' */
export const problemInWords = ({ column, line, message }: Problem): string => {
  const where = [line === null ? '' : `line ${line}`, column === null ? '' : `column "${column}"`].filter(Boolean)
  const words = where.join(', ')
  return words === '' ? message : `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${message}`
}
