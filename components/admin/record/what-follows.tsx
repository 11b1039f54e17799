/** What the server says of a record that somebody wants to delete. */
export interface Uses {
  /** where the public reads it */
  address: string | null
  /** where the public sees what has no page of its own, in a sentence; null where it does not */
  elsewhere: string | null
  uses: { href: string; title: string; kind: string }[]
  /** why the server would refuse to delete it */
  refusal: string | null
}

/** What the public loses. */
export function WhatFollows({ address, elsewhere, refusal, uses }: Uses) {
  return (
    <>
      <p>
        {address === null ? (
          (elsewhere ?? 'It is not public.')
        ) : (
          <>
            It is public at{' '}
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
            . {refusal === null ? 'The page goes at once.' : null}
          </>
        )}
      </p>
      {refusal === null ? null : <p>{refusal}</p>}
      {uses.length === 0 ? (
        refusal === null && <p>No other record names it.</p>
      ) : (
        <>
          <p>
            {refusal === null
              ? 'These name it. While it lies in the bin they show nothing in its place, and it is not deleted for good:'
              : 'Open what uses it:'}
          </p>
          <ul>
            {uses.map(({ href, kind, title }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {title}
                </a>
                {kind === '' ? null : ` (${kind})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
