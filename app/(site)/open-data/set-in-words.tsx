import { Table } from '@/components/nhs/table'
import { parametersOf } from '@/open-data/definition/parameters'
import type { AnySet } from '@/open-data/sets/every-set'
import type { ExampleCell } from './example-rows'

/** What a set can be asked for, and what its columns mean. */
export function SetInWords({ cells, set }: { set: AnySet; cells: readonly ExampleCell[] }) {
  // how many rows there are at once differs between the forms: the page above says so
  const parameters = set.csv ? parametersOf(set.csv).filter(({ name }) => name !== 'limit' && name !== 'cursor') : []
  // of the others JSON has the words of a standard
  const isSame = set.json?.fields === set.csv?.fields
  return (
    <>
      <Table
        caption="What you can ask for"
        head={['Name', 'What you get', 'What it takes', 'Example']}
        rows={parameters.map(({ example, name, says, takes }) => ({
          key: name,
          cells: [<code key="name">{name}</code>, says, takes, <code key="example">{example}</code>],
        }))}
      />
      <Table
        caption={`Columns of ${set.name}.csv`}
        head={['Column', ...(isSame ? ['In JSON'] : []), 'What it is', 'What it holds', 'Example']}
        rows={cells.map(({ column, property, says, value, words }) => ({
          key: column,
          cells: [
            <code key="column">{column}</code>,
            ...(isSame ? [<code key="property">{property}</code>] : []),
            says,
            words,
            value || 'empty',
          ],
        }))}
      />
    </>
  )
}
