/** Ends what jest-setup.mjs has started. */
export default async function tearDown() {
  await globalThis.sharedPostgres.remove()
}
