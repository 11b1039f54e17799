import { partOf } from '@/content/editors/dashboard/part'

const logged: unknown[] = []
const payload = { logger: { error: (said: unknown) => logged.push(said) } } as unknown as Parameters<typeof partOf>[0] // as much of it as is used

test('a list of the dashboard that takes too long is left out, and the log says which', async () => {
  const never = new Promise<string[]>(() => undefined)
  expect(await partOf(payload, 'drafts', () => never, 1)).toBeNull()
  expect(logged).toEqual([{ msg: 'The list "drafts" of the dashboard took longer than 1 ms.' }])
  expect(await partOf(payload, 'drafts', () => Promise.resolve(['A draft']), 60_000)).toEqual(['A draft'])
})
