/** What a file of seats and members may hold at most; `docs/editing.md` says the same. */
export const importLimits = {
  /** the file, in bytes: as JSON it has to fit in what a request may have */
  bytes: 600 * 1024,
  rows: 5_000,
  /** records that are saved in one transaction, while other changes of the structure wait */
  changes: 100,
  /** how long other changes of the structure wait for it at most, in ms; after 14 seconds PostgreSQL gives them up */
  time: 12_000,
} as const
