/** A paper as it is linked. */
export interface PaperLink {
  title: string
  /** where its text is; null where there is none */
  text: string | null
  /** its file, with how large it is as people read it: '545KB, 12 pages' */
  file: { href: string; size: string } | null
  /** why there is neither: 'to follow' */
  none: string | null
}

const Paper = ({ paper: { file, none, text, title } }: { paper: PaperLink }) => {
  if (text === null && file === null)
    return (
      <>
        {title}: {none}
      </>
    )
  return (
    <>
      {text === null ? null : <a href={text}>{title}</a>}
      {text !== null && file ? ', or ' : null}
      {file ? (
        <a href={file.href}>{text === null ? `${title} (PDF only, ${file.size})` : `${title} as PDF (${file.size})`}</a>
      ) : null}
    </>
  )
}

/** Papers, each as a page of text by preference, or as a PDF that says so; what is to follow is no link. */
export function PaperLinks({ papers }: { papers: PaperLink[] }) {
  return (
    <ul className="nhsuk-list site-papers">
      {papers.map((paper, place) => (
        <li key={place}>
          <Paper paper={paper} />
        </li>
      ))}
    </ul>
  )
}
