import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { SavedStates } from '@/components/admin/versions/saved-states'
import { statesPage } from '@/content/editors/versions/saved-states'
import { subjectOf } from './versions-subject'

/** The tab "Versions" of a record or global: Payload's own says neither who saved each nor what changed. */
export async function Versions(props: DocumentViewServerProps) {
  const { user } = props.initPageResult.req
  const subject = subjectOf(props)
  if (!user || subject === null) return null
  const { list, of } = subject
  return (
    <Gutter>
      <SavedStates
        {...await statesPage(user, of, Number(props.searchParams?.page ?? 1))}
        linkTo={(id) => `${list}/${id}`}
        pageAt={(page) => `${list}?page=${page}`}
      />
    </Gutter>
  )
}
