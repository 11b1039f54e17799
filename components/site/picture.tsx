interface Props {
  src: string
  /** 'address 640w' pairs for the browser to choose from */
  srcSet?: string
  /** of the largest one, in pixels: keeps its place free while it loads */
  width: number
  height: number
  /** what the picture shows; '' when it is decorative */
  alt: string
  caption?: string | null
  credit?: string | null
  /** true for what is seen at once, at the top of the page */
  eager?: boolean
}

/** A picture with what is said about it. */
export function Picture({ src, srcSet, width, height, alt, caption, credit, eager = false }: Props) {
  const said = [caption, credit ? `Picture: ${credit}` : null].filter(Boolean).join('. ')
  return (
    <figure className="nhsuk-image">
      <img
        className="nhsuk-image__img"
        src={src}
        srcSet={srcSet || undefined}
        sizes="(min-width: 1024px) 640px, 100vw"
        width={width}
        height={height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
      {said ? <figcaption className="nhsuk-image__caption">{said}</figcaption> : null}
    </figure>
  )
}
