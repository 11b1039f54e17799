import { Details } from '@/components/nhs/details'
import { Heading } from '@/components/nhs/heading'
import { InsetText } from '@/components/nhs/inset-text'
import { WarningCallout } from '@/components/nhs/warning-callout'
import { FiguresBand } from '@/components/site/figures-band'
import { PapersList } from '@/components/site/governance/papers-list'
import { Picture } from '@/components/site/picture'
import { RichText } from '@/components/site/rich-text'
import type { PartView } from '@/content/pages/pages'
import { formatDocumentSize } from '@/domain/formatting/file-size'
import { Contact } from './contact'

/** One block of a page made by editors. */
export function Part({ part }: { part: PartView }) {
  switch (part.kind) {
    case 'text':
      return <RichText text={part.text} />
    case 'inset':
      return (
        <InsetText>
          <p>{part.text}</p>
        </InsetText>
      )
    case 'warning':
      return (
        <WarningCallout heading={part.heading ?? 'Important'}>
          <p>{part.text}</p>
        </WarningCallout>
      )
    case 'details':
      return (
        <Details summary={part.heading}>
          <RichText text={part.text} below={1} />
        </Details>
      )
    case 'figures':
      return <FiguresBand figures={part.figures} />
    case 'picture':
      return <Picture {...part.picture} caption={part.caption} />
    case 'downloads':
      return (
        <>
          {part.heading ? <Heading>{part.heading}</Heading> : null}
          <PapersList
            papers={part.documents.map((file) => ({
              href: file.href,
              title: file.title,
              size: formatDocumentSize(file),
            }))}
          />
        </>
      )
    case 'contact-details':
      return <Contact contacts={part.contacts} show={part.show} runBy={part.runBy} />
  }
}
