/** Ends what jest-setup.mjs has started. */
export default async function tearDown() {
  const { sharedPostgres } = /** @type {{ sharedPostgres: { remove: () => Promise<void> } }} */ (
    /** @type {unknown} */ (globalThis)
  )
  await sharedPostgres.remove()
}
