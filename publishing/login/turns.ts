/** Lets some tasks run at the same time, and the others wait in order of arrival. */
export class Turns {
  readonly #concurrent: number
  #running = 0
  readonly #waiting: (() => void)[] = []

  constructor(concurrent: number) {
    this.#concurrent = concurrent
  }

  async take<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#concurrent) await new Promise<void>((start) => this.#waiting.push(start))
    else this.#running++
    try {
      return await task()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running--
    }
  }
}
