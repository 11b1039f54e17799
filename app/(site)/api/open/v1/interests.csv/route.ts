import { interestsRegister, type PersonInterests } from '@/content/governance/interests'
import { table } from '../table'
import { columns, type InterestRow } from './columns'

export const dynamic = 'force-dynamic'

const rowsOf = (person: PersonInterests): InterestRow[] =>
  person.interests.flatMap((interest) =>
    (interest.declarations.length > 0 ? interest.declarations : [null]).map((declaration) => ({
      person,
      interest,
      declaration,
    })),
  )

/** The register of interests: of those whose names are shown, and of nobody else. */
export const GET = async (): Promise<Response> =>
  table('interests', columns, (await interestsRegister()).flatMap(rowsOf))
