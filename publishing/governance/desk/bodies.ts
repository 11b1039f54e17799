import type { PayloadRequest } from 'payload'
import { formatPartialDate } from '@/domain/dates/partial-date'
import { endBeforeStart } from '@/domain/governance/desk/typed'
import { kindNames, lineNames } from '@/domain/governance/words'
import { recordId } from '@/domain/identifiers/record-id'
import type { GovernanceBody } from '@/payload-types'
import type { Form } from './form'
import { publicRecord, saving } from './saving'

const oneOf = <Name extends string>(names: Record<Name, string>, value: string): Name | null =>
  Object.hasOwn(names, value) ? (value as Name) : null // a key of that table

/** Adds a body. @returns words, and where its seats are worked on */
export async function addBody(req: PayloadRequest, form: Form): Promise<{ message: string; href: string }> {
  const kind = oneOf(kindNames, form.text('kind'))
  if (kind === null) form.mistake('kind', 'Kind', 'Choose what it is.')
  const name = form.needed('name', 'Name', 'Give the name of the body.')
  const summary = form.needed('summary', 'Summary', 'Say in one or two sentences what it is for.')
  const established = form.date('established', 'Established')
  form.check()
  const boxes = { name: 'name', abbreviation: 'abbreviation', kind: 'kind', summary: 'summary', slug: 'name' }
  const { id } = await saving(req, { ...boxes, established: 'established' }, () =>
    req.payload.create({
      collection: 'governance-bodies',
      data: {
        name,
        summary,
        established,
        abbreviation: form.text('abbreviation') || null,
        kind: kind ?? 'board',
        _status: 'published',
        slug: '', // made from the name
      },
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    }),
  )
  return { message: `"${name}" is public.`, href: `/admin/seats-and-members/${id}?new` }
}

type Lines = NonNullable<GovernanceBody['reportingLines']>

const saveLines = (req: PayloadRequest, id: number, reportingLines: Lines, boxes: Record<string, string>) =>
  saving(req, boxes, () =>
    req.payload.update({
      collection: 'governance-bodies',
      data: { reportingLines, _status: 'published' },
      depth: 0,
      id,
      overrideAccess: false,
      req,
      user: req.user,
    }),
  )

/** Adds a reporting line to a body. */
export async function addLine(req: PayloadRequest, form: Form): Promise<string> {
  const kind = oneOf(lineNames, form.text('kind'))
  if (kind === null) form.mistake('kind', 'Kind', 'Choose the kind of line.')
  const to = recordId(form.text('to'))
  if (to === null) form.mistake('to', 'To', 'Choose the other body.')
  const [from, until] = [form.date('from', 'From'), form.date('until', 'Until')]
  form.mistake('until', 'Until', endBeforeStart('The line', from, until))
  form.check()
  const { id, reportingLines } = await publicRecord(req, 'governance-bodies', form.id('body'))
  const lines = reportingLines ?? []
  const row = `reportingLines.${lines.length}`
  await saveLines(
    req,
    id,
    [...lines, { to: to ?? 0, kind: kind ?? 'reports-to', from, until, note: form.text('note') || null }],
    {
      [`${row}.to`]: 'to',
      [`${row}.from`]: 'from',
      [`${row}.until`]: 'until',
      [`${row}.note`]: 'note',
      reportingLines: 'to',
    },
  )
  return 'The reporting line is public.'
}

/** Ends a reporting line of a body. */
export async function endLine(req: PayloadRequest, form: Form): Promise<string> {
  form.needed('end', 'Until', 'Give the last day, as far as it is known.')
  const until = form.date('end', 'Until')
  form.check()
  const { id, reportingLines } = await publicRecord(req, 'governance-bodies', form.id('body'))
  const lines = reportingLines ?? []
  const line = lines.find((one) => one.id === form.text('line'))
  if (!line) form.mistake('end', 'Until', 'This line is not there any more. Reload the page.')
  form.mistake('end', 'Until', endBeforeStart('The line', line?.from ?? null, until))
  form.check()
  const ended = lines.map((one) => (one === line ? { ...one, until } : one))
  await saveLines(req, id, ended, { reportingLines: 'end' })
  return `The line ends ${until?.length === 10 ? 'on' : 'in'} ${formatPartialDate(until ?? '')}.`
}
