/** What the address of a topic names: '/news/topics/trusts/blackpool-teaching-hospitals'. */
export interface TopicArgs {
  params: Promise<{ section: string; slug: string }>
}

/** The same on a further page. */
export interface TopicPageArgs {
  params: Promise<{ section: string; slug: string; number: string }>
}
