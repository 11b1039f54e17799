import { Heading } from '@/components/nhs/heading'
import { objectOf } from '@/open-data/definition/fields'
import { structure } from '@/open-data/description/structure'
import { structureFields } from '@/open-data/popolo/popolo'
import { openDataAddress } from '@/open-data/sets/every-set'
import { example } from './example'
import { elsewhere, ExampleAnswer, licensed } from './example-answer'

const onAnotherDay = `${openDataAddress}/${structure.name}?on=${example.on}`

/** What the data of the structure means, and how to ask for another day. */
export function StructureInWords() {
  return (
    <>
      <Heading>Another day</Heading>
      <div className="nhsuk-u-reading-width">
        <p>
          Add a day to the address, such as <code>{onAnotherDay}</code>. The answer leads to the day since which the
          structure has been so: between two changes it is the same.
        </p>
        <p>
          The form is <a href="https://www.popoloproject.com/specs/">Popolo</a>: organizations, posts, memberships and
          persons. We add what Popolo has no word for:
        </p>
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <code>lines</code> of a body: whom it reports to, advises, or has powers delegated from
          </li>
          <li>
            <code>certainty</code>: <code>certain</code>; <code>about</code> where a date is only known to the month or
            the year and the day is one of those; <code>start-unknown</code> where nobody knows when it began
          </li>
          <li>
            <code>places</code> and <code>vacant</code> of a post: how many such seats there are, and how many nobody
            holds. <code>vacant</code> is left out where nothing is known
          </li>
          <li>
            <code>term</code> and <code>term_ends</code> of a membership
          </li>
          <li>
            <code>role</code> of a membership is that of its post, or <code>deputy</code> for who stands in for those
            who hold it and takes no place
          </li>
        </ul>
      </div>
      <ExampleAnswer
        summary="Show an example"
        label="An example of the structure as data"
        answer={{ ...licensed, ...objectOf(structureFields, example, elsewhere) }}
      />
    </>
  )
}
