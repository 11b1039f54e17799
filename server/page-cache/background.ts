interface Options {
  /** the keys to render now, the most important first */
  next: () => string[]
  /** renders one; a failure is its own to report */
  render: (key: string) => Promise<void>
  /** how long changes are gathered before rendering begins, in ms */
  delay: number
}

/** Renders pages one after the other while nobody waits for them; changes that come in a burst lead to one pass. */
export class Background {
  readonly #options: Options
  #timer: NodeJS.Timeout | undefined
  #running = false
  #again = false
  #stopped = false

  constructor(options: Options) {
    this.#options = options
  }

  /** Something changed, so that pages may be stale. */
  request(): void {
    if (this.#stopped) return
    if (this.#running) this.#again = true
    else this.#timer ??= setTimeout(() => void this.#run(), this.#options.delay)
  }

  /** Whether nothing is left to render. */
  get idle(): boolean {
    return this.#timer === undefined && !this.#running
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async #run(): Promise<void> {
    this.#timer = undefined
    this.#running = true
    for (const key of this.#options.next()) {
      await this.#options.render(key)
      // what is most important may be something else by now
      if (this.#again || this.#stopped) break
    }
    this.#running = false
    if (!this.#again) return
    this.#again = false
    this.request()
  }
}
