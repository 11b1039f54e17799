import type { ReactNode } from 'react'
import type { Change } from '@/domain/comparison/compare'
import { Changes } from './changes'
import { CompareWith } from './compare-with'
import { inOneLine, type State } from './state-words'

interface Props {
  opened: State
  before: State | null
  after: State
  changes: Change[]
  states: State[]
  published: number | null
  newest: number
  /** where the newest draft is shown as a page */
  preview: string | null
  isBeside: boolean
  /** the addresses of the form, of the list of versions and of this comparison with other keys */
  form: string
  list: string
  besideAt: string
  /** the button that restores, for whoever may */
  children?: ReactNode
}

const Sides = ({ after, before, published }: Pick<Props, 'after' | 'before' | 'published'>) => (
  <dl className="comparison__sides">
    <div>
      <dt>From</dt>
      <dd>{before ? inOneLine(before, published) : 'Nothing: no older version is kept, or none was public'}</dd>
    </div>
    <div>
      <dt>To</dt>
      <dd>{inOneLine(after, published)}</dd>
    </div>
  </dl>
)

const Beside = ({ preview }: { preview: string }) => (
  <section className="comparison__page" aria-labelledby="comparison-page">
    <h2 id="comparison-page">The page as it will be</h2>
    <iframe src={preview} title="The page as it will be" />
  </section>
)

/** Two versions of a record, word by word where they differ, with the page beside them where that is asked for. */
export function ComparisonView(props: Props) {
  const { after, besideAt, before, changes, children, form, isBeside, list, newest, opened, preview } = props
  const { published, states } = props
  const page = isBeside ? preview : null
  return (
    <div className={page ? 'comparison comparison--beside' : 'comparison'}>
      <article aria-labelledby="comparison-heading">
        <h1 id="comparison-heading">What changed</h1>
        <Sides before={before} after={after} published={published} />
        <p className="comparison__ways">
          <a href={form}>Back to the form</a>
          <a href={list}>All versions</a>
          {after.id === newest ? null : (
            <a href={`${list}/newest?versionFrom=${after.id}`}>Compare it with the newest</a>
          )}
          {preview ? <a href={besideAt}>{isBeside ? 'Without the page' : 'Show the page beside it'}</a> : null}
        </p>
        <CompareWith
          states={states}
          opened={opened}
          other={opened.id === after.id ? before : after}
          published={published}
          isBeside={isBeside}
        />
        {children}
        {changes.length === 0 ? (
          <p>Nothing that you can write is different.</p>
        ) : (
          <>
            <p className="comparison__key">
              <del>Removed</del> is crossed out, <ins>added</ins> is underlined.
            </p>
            <Changes changes={changes} />
          </>
        )}
      </article>
      {page ? <Beside preview={page} /> : null}
    </div>
  )
}
