import { testsData } from '@/content/centres/open-data'
import { now } from '@/content/clock'
import { table } from '../table'
import { columns, type TestRow } from './columns'

export const dynamic = 'force-dynamic'

/** Where each public test is done, and the tests that no centre is known to do. */
export const GET = async (): Promise<Response> => {
  const { centres, tests } = await testsData(now())
  const done = centres.flatMap((centre) =>
    centre.offerings.map((offering): TestRow => ({
      test: { id: offering.id, name: offering.what.text, href: offering.what.href, kind: offering.kind },
      at: { centre, offering },
    })),
  )
  const isDone = (id: number): boolean => done.some(({ test }) => test.kind === 'test' && test.id === id)
  const others = tests
    .filter(({ id }) => !isDone(id))
    .map(({ href, id, name }): TestRow => ({ test: { id, name, href, kind: 'test' }, at: null }))
  return table('tests', columns, [...done, ...others])
}
