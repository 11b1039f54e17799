import { askFormState } from '@/components/admin/form/form-state'
import type { Refusal } from '@/components/admin/form/refusals'

const refusal: Refusal = {
  fields: [{ path: 'publishedOn', message: 'Give the date of the news.' }],
  others: [],
  isOfRecord: false,
  sent: {},
  isAutosave: false,
}
const formState = { title: { value: 'A post' }, publishedOn: {} }
const call = { name: 'form-state', args: { formState } }

/** A server that marks what is wrong only when it is asked to check, and the form that asks it. */
const given = ({ refusedWhile }: { refusedWhile: 'before' | 'asking' | 'never' }) => {
  let standing = refusedWhile === 'before' ? refusal : null
  const asked: unknown[] = []
  const send = async ({ args }: { args: Record<string, unknown> }) => {
    asked.push(args.skipValidation)
    if (refusedWhile === 'asking') standing = refusal
    await Promise.resolve()
    return { state: { publishedOn: args.skipValidation === false ? { valid: false } : { valid: true } } }
  }
  return { asked, ask: () => askFormState(send, call, { fields: () => formState, refusal: () => standing }) }
}

test('an answer that checked nothing, on its way while the server refused, wipes nothing', async () => {
  const { ask, asked } = given({ refusedWhile: 'asking' })
  expect(await ask()).toEqual({ state: { publishedOn: { valid: false } } })
  expect(asked).toEqual([undefined, false])
})

test('a form that was refused is checked at once', async () => {
  const { ask, asked } = given({ refusedWhile: 'before' })
  expect(await ask()).toEqual({ state: { publishedOn: { valid: false } } })
  expect(asked).toEqual([false])
})

test('a form that nobody refused is asked about once, without checks', async () => {
  const { ask, asked } = given({ refusedWhile: 'never' })
  expect(await ask()).toEqual({ state: { publishedOn: { valid: true } } })
  expect(asked).toEqual([undefined])
})
