import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { ComparisonView } from '@/components/admin/versions/comparison-view'
import { Restore } from '@/components/admin/versions/restore'
import { inOneLine } from '@/components/admin/versions/state-words'
import { comparisonOf, type With } from '@/content/editors/versions/comparison'
import { subjectOf } from './versions-subject'

const withIn = (value: unknown): With =>
  value === 'public' ? 'public' : /^\d{1,9}$/.test(String(value)) ? Number(value) : 'previous'

/** A version beside another one: Payload's own view compares rows by their place, and says what changed by colour alone. */
export async function Version(props: DocumentViewServerProps) {
  const { collectionConfig, globalConfig, permissions, req } = props.initPageResult
  const subject = subjectOf(props)
  if (!req.user || subject === null) return null
  const { api, form, list, of } = subject
  const asked = props.routeSegments.at(-1)
  const from = props.searchParams?.versionFrom
  const found = await comparisonOf(req.user, of, asked === 'newest' ? 'newest' : Number(asked), withIn(from))
  if (!found)
    return (
      <Gutter>
        <div className="comparison">
          <h1>There is no such version</h1>
          <p>
            It may be one of the oldest, which are not kept for good. <a href={list}>All versions</a>
          </p>
        </div>
      </Gutter>
    )
  const { versions } = collectionConfig ?? globalConfig ?? {}
  const hasDrafts = Boolean(versions && versions.drafts)
  const isBeside = props.searchParams?.beside === 'preview'
  const { newest, opened, published, states } = found
  const own = 'global' in of ? permissions.globals?.[of.global] : permissions.collections?.[of.collection]
  const mayRestore = Boolean(own?.update) && opened.id !== newest && states[0]?.isInBin === false
  const keys = [
    ...(typeof from === 'string' ? [`versionFrom=${encodeURIComponent(from)}`] : []),
    ...(isBeside ? [] : ['beside=preview']),
  ]
  return (
    <Gutter>
      <ComparisonView
        {...found}
        isBeside={isBeside}
        form={form}
        list={list}
        besideAt={`${list}/${opened.id}${keys.length === 0 ? '' : `?${keys.join('&')}`}`}
      >
        {mayRestore ? (
          <Restore
            action={`${api}/${opened.id}`}
            form={form}
            version={inOneLine(opened, published)}
            isDraft={hasDrafts}
          />
        ) : null}
      </ComparisonView>
    </Gutter>
  )
}
