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
  const credited = credit ? <span className="site-picture__credit">Picture: {credit}</span> : null
  const image = (
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
  )
  // a caption is the name of the figure: who made the picture is not
  if (!caption)
    return (
      <div className="nhsuk-image">
        {image}
        {credited}
      </div>
    )
  return (
    <figure className="nhsuk-image">
      {image}
      <figcaption className="nhsuk-image__caption">{caption}</figcaption>
      {credited}
    </figure>
  )
}
