import { RenderQueue, type QueueLimits, QueueFull } from '@/server/page-cache/render-queue'

const limits: QueueLimits = {
  concurrent: 2,
  byPriority: { known: 2, doubt: 1, unknown: 1, background: 1 },
  waiting: 2,
  timeout: 30_000,
}
const impatient = { ...limits, timeout: 50 }

const gate = () => {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, passed }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

test('work starts by priority, and unknown addresses leave room', async () => {
  const queue = new RenderQueue(limits)
  const begun: string[] = []
  const gates = { first: gate(), second: gate(), third: gate() }
  const work = (name: keyof typeof gates) => async () => {
    begun.push(name)
    await gates[name].passed
  }
  const all = [
    queue.run('/first', 'unknown', work('first')),
    queue.run('/second', 'unknown', work('second')),
    queue.run('/third', 'known', work('third')),
  ]
  await turn()
  expect(begun).toEqual(['first', 'third'])
  gates.third.open()
  await turn()
  expect(begun).toEqual(['first', 'third'])
  gates.first.open()
  await turn()
  expect(begun).toEqual(['first', 'third', 'second'])
  gates.second.open()
  await Promise.all(all)
})

test('what waits too long, or finds too many waiting, is refused', async () => {
  const queue = new RenderQueue(impatient)
  const held = gate()
  const running = queue.run('/', 'unknown', () => held.passed)
  const waiting = [queue.run('/', 'unknown', turn), queue.run('/', 'unknown', turn)]
  await expect(queue.run('/', 'unknown', turn)).rejects.toThrow(QueueFull)
  await expect(Promise.any(waiting)).rejects.toThrow('All promises were rejected')
  held.open()
  await running
  await expect(queue.run('/', 'unknown', () => Promise.resolve('done'))).resolves.toBe('done')
})

test('work that fails gives its place back', async () => {
  const queue = new RenderQueue({ ...limits, concurrent: 1 })
  await expect(queue.run('/', 'known', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(queue.run('/', 'known', () => Promise.resolve('done'))).resolves.toBe('done')
})

test('what waits is raised when somebody more important asks for it too', async () => {
  const queue = new RenderQueue({ ...limits, concurrent: 1 })
  const begun: string[] = []
  const held = gate()
  const running = queue.run('/held', 'known', () => held.passed)
  const work = (key: string) => async () => void begun.push(key)
  const all = [
    queue.run('/background', 'background', work('/background')),
    queue.run('/raised', 'background', work('/raised')),
    queue.run('/unknown', 'unknown', work('/unknown')),
  ]
  queue.raise('/raised', 'known')
  queue.raise('/raised', 'background')
  queue.raise('/held', 'known')
  held.open()
  await Promise.all([running, ...all])
  expect(begun).toEqual(['/raised', '/unknown', '/background'])
})

test('what was raised counts under its new priority, and waits no longer than that allows', async () => {
  const queue = new RenderQueue({ ...impatient, concurrent: 1 })
  const held = gate()
  const running = queue.run('/held', 'known', () => held.passed)
  const raised = queue.run('/raised', 'background', turn)
  queue.raise('/raised', 'unknown')
  await expect(raised).rejects.toThrow(QueueFull)
  held.open()
  await running
  // every place was given back
  await expect(
    Promise.all(['/a', '/b'].map((key) => queue.run(key, 'unknown', () => Promise.resolve(key)))),
  ).resolves.toEqual(['/a', '/b'])
})
