import { Fragment } from 'react'
import type { Inline, Text, TextBlock, TextList } from '@/domain/rich-text'

const Words = ({ content }: { content: Inline[] }) => (
  <>
    {content.map((part, place) => {
      if (part.kind === 'break') return <br key={place} />
      if (part.kind === 'text')
        return part.bold ? <strong key={place}>{part.text}</strong> : <Fragment key={place}>{part.text}</Fragment>
      return (
        <a href={part.href} key={place}>
          <Words content={part.content} />
        </a>
      )
    })}
  </>
)

const List = ({ list }: { list: TextList }) => {
  const Element = list.ordered ? 'ol' : 'ul'
  return (
    <Element className={list.ordered ? 'nhsuk-list nhsuk-list--number' : 'nhsuk-list nhsuk-list--bullet'}>
      {list.items.map((item, place) => (
        <li key={place}>
          <Words content={item.content} />
          {item.list ? <List list={item.list} /> : null}
        </li>
      ))}
    </Element>
  )
}

/** A heading's own level, moved down by `below`: h2 of the editor is h3 where the text stands under an h2. */
const HeadingOf = ({ level, below, content }: { level: 2 | 3; below: number; content: Inline[] }) => {
  const depth = Math.min(4, level + below)
  const Element = depth === 2 ? 'h2' : depth === 3 ? 'h3' : 'h4'
  return (
    <Element className={depth === 2 ? 'nhsuk-heading-m' : 'nhsuk-heading-s'}>
      <Words content={content} />
    </Element>
  )
}

const Block = ({ block, below }: { block: TextBlock; below: number }) => {
  if (block.kind === 'list') return <List list={block} />
  if (block.kind === 'heading') return <HeadingOf level={block.level} below={below} content={block.content} />
  if (block.kind === 'quote') {
    return (
      <blockquote className="site-quote">
        <p>
          <Words content={block.content} />
        </p>
      </blockquote>
    )
  }
  return (
    <p>
      <Words content={block.content} />
    </p>
  )
}

interface Props {
  text: Text
  /** how many levels deeper the place is than right under the h1: 1 under an h2 */
  below?: 0 | 1 | 2
}

/** A text of the editor, at reading width; nothing when it is empty. */
export function RichText({ text, below = 0 }: Props) {
  if (text.length === 0) return null
  return (
    <div className="nhsuk-u-reading-width site-text">
      {text.map((block, place) => (
        <Block block={block} below={below} key={place} />
      ))}
    </div>
  )
}
