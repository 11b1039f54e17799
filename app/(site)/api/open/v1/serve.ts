import { siteAddress } from '@/content/site/site-address'
import { repeated, sentValue } from '@/domain/open-data/sent-value'
import { csvFile, csvType } from '@/open-data/csv-file'
import { readAsked, type Asked, type Problem } from '@/open-data/definition/asked'
import { cursorOf } from '@/open-data/definition/cursor'
import type { DataSet, Form, Key } from '@/open-data/definition/data-set'
import { headOf, holderOf } from '@/open-data/definition/envelope'
import { columnsOf, objectOf } from '@/open-data/definition/fields'
import { parametersOf } from '@/open-data/definition/parameters'
import { cutTo, fitting, partOf } from '@/open-data/definition/part'
import type { Json } from '@/open-data/definition/shapes'
import { openGovernmentLicence } from '@/open-data/licence'
import { addressOfSet, openDataAddress } from '@/open-data/sets/every-set'
import { withNumbers } from './asked-records'
import { json } from './json'
import { answerError } from './licensed'

/** What was read of a set. */
export interface Read<Row> {
  rows: readonly Row[]
  /** whether they are those that are asked for, in order, and one more; else all */
  isPart?: boolean
  /** of JSON, what stands beside them */
  besides?: { readonly [name: string]: Json }
  /** when something of the set last changed, where the rows say it */
  asOf?: string | null
}

/** Reads a form of a set; `value` is of any parameter. */
export type Reader<Row> = (asked: Asked, value: (name: string) => string | null) => Promise<Read<Row> | Problem>

interface Answered<Row> extends Read<Row> {
  next: Key | null
  limit: number | null
}

const read = async <Row>(
  form: Form<Row>,
  reader: Reader<Row>,
  sent: URLSearchParams,
): Promise<Answered<Row> | Problem> => {
  const value = (name: string): string | null => sentValue(sent, name)
  const asked = readAsked(form, value)
  if ('error' in asked) return asked
  const numbered = await withNumbers(form.filters, asked)
  if ('error' in numbered) return numbered
  const { values } = numbered
  const found = await reader({ ...asked, values }, value)
  if ('error' in found) return found
  const part = found.isPart
    ? cutTo(asked.limit, found.rows, form.key)
    : partOf(form, fitting(form.filters, found.rows, values), asked)
  return { ...found, ...part, limit: asked.limit }
}

/** The address of the next part: of the same question. */
const nextOf = <Row>(address: string, form: Form<Row>, sent: URLSearchParams, next: Key | null): string | null => {
  if (next === null) return null
  const query = new URLSearchParams()
  for (const { name } of parametersOf(form)) {
    const value = sentValue(sent, name)
    if (name !== 'cursor' && value && value !== repeated) query.set(name, value)
  }
  query.set('cursor', cursorOf(next))
  return `${address}?${query.toString()}`
}

/** A name that tells one download from another: 'waiting-times-rxr-england-mri-2023-04-2026-03'. */
const fileName = <Row>(set: string, form: Form<Row>, sent: URLSearchParams): string =>
  [set, ...parametersOf(form).map(({ name }) => (name === 'cursor' ? '' : (sent.get(name) ?? '')))]
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/-$/, '')

const link = (address: string, relation: string, type?: string): string =>
  `<${address}>; rel="${relation}"${type ? `; type="${type}"` : ''}`

/** A set that is served: answers in both forms, and when something of it last changed. */
export interface Served {
  set: DataSet<never>
  answer: (form: 'json' | 'csv', sent: URLSearchParams) => Promise<Response>
  asOf: () => Promise<string | null>
}

/** Serves a set as its definition says. */
export const serve = <JsonRow, TableRow>(
  set: DataSet<JsonRow, TableRow>,
  asOf: () => Promise<string | null>,
  readers: { json: Reader<JsonRow>; csv: Reader<TableRow> },
): Served => {
  const asJson = async (form: Form<JsonRow>, sent: URLSearchParams): Promise<Response> => {
    const [site, found] = [siteAddress(), await read(form, readers.json, sent)]
    if ('error' in found) return answerError(found.error, 400, found.parameter)
    const { besides = {}, limit, rows } = found
    const next = nextOf(addressOfSet(set, 'json'), form, sent, found.next)
    const head = headOf({ set, asOf: found.asOf === undefined ? await asOf() : found.asOf, limit, next }, site)
    return json(
      JSON.stringify({ ...head, ...besides, [holderOf(form)]: rows.map((row) => objectOf(form.fields, row, site)) }),
    )
  }
  const asTable = async (form: Form<TableRow>, sent: URLSearchParams): Promise<Response> => {
    const [site, found] = [siteAddress(), await read(form, readers.csv, sent)]
    if ('error' in found) return answerError(found.error, 400, found.parameter)
    const address = addressOfSet(set, 'csv')
    const next = nextOf(address, form, sent, found.next)
    const changed = found.asOf === undefined ? await asOf() : found.asOf
    const links = [
      ...(next ? [link(site + next, 'next', 'text/csv')] : []),
      link(`${site}${address}-metadata.json`, 'describedby', 'application/csvm+json'),
      link(`${site}${openDataAddress}/openapi.json`, 'service-desc', 'application/vnd.oai.openapi+json'),
      link(openGovernmentLicence.url, 'license'),
    ]
    return new Response(csvFile(columnsOf(form.fields, site), found.rows), {
      headers: {
        'content-type': csvType,
        'content-disposition': `attachment; filename="${fileName(set.name, form, sent)}.csv"`,
        link: links.join(', '),
        ...(changed === null ? {} : { 'as-of': changed }),
      },
    })
  }
  return {
    set,
    asOf,
    answer: async (form, sent) => {
      const [ofJson, ofTable] = [set.json, set.csv]
      if (form === 'json' && ofJson) return asJson(ofJson, sent)
      return form === 'csv' && ofTable ? asTable(ofTable, sent) : answerError('There is no data at this address.', 404)
    },
  }
}
