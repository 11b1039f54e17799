interface Props {
  /** the number as people read it, and the address that calls it */
  phone?: { href: string; text: string } | null
  /** the trust that runs the centre, with its website or its page here */
  trust?: { href: string; text: string } | null
}

/** Whom to ask about what is not known of a centre. */
export function WhomToAsk({ phone, trust }: Props) {
  const number = phone ? <a href={phone.href}>{phone.text}</a> : null
  if (!number && !trust)
    return <p className="site-note">For anything not known yet, ask the person who referred you.</p>
  return (
    <p className="site-note">
      For anything not known yet, {number ? <>call {number}</> : null}
      {number && trust ? ' or ' : null}
      {trust ? (
        <>
          ask <a href={trust.href}>{trust.text}</a>
        </>
      ) : null}
      .
    </p>
  )
}
