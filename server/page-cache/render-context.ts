import { AsyncLocalStorage } from 'node:async_hooks'

/** A part that many pages share, with what it was read from: fresh as a page is. */
export interface Fragment {
  readonly value: unknown
  readonly tags: readonly string[]
  /** ms since the epoch */
  readonly expiresAt: number
  readonly revision: number
}

/** The parts that pages share: each is read by `read` when it is not there or stale. */
export interface SharedFragments {
  get: (key: string, read: () => Promise<unknown>) => Promise<Fragment>
}

/** A state that is planned: nobody but who looks at it sees it, and it is rolled back afterwards. */
export interface Planned {
  /** the database transaction that holds it */
  transaction: string
  /** the moment as of which the site is looked at, ms since the epoch */
  at: number
}

/**
 * What a page says about itself while it is rendered.
 *
 * `tags` name what was read, `expiresAt` is when the page goes stale by itself (ms since the epoch, Infinity
 * if never), `status` and `location` are the response that the page asks for, `madeUp` and `note` what it says of itself.
 */
export interface RenderContext {
  tags: Set<string>
  expiresAt: number
  status: number
  location?: string
  /** whether the address is one of endlessly many that people make up */
  madeUp?: boolean
  /** what whoever sends the page is told each time */
  note?: string
  /** parts that pages share; none where a page is rendered from scratch */
  fragments?: SharedFragments
  /** the state that is rendered, where it is not the one that is public */
  planned?: Planned
}

// Next bundles this module a second time for the pages: both copies must share one context.
const key = Symbol.for('portal.render-context')
const shared = globalThis as typeof globalThis & { [key]?: AsyncLocalStorage<RenderContext> }

/** The context of the page being rendered; empty outside a render. */
export const renderContext: AsyncLocalStorage<RenderContext> = (shared[key] ??= new AsyncLocalStorage<RenderContext>())

/** The context of a render that has read nothing yet. */
export const newRenderContext = (fragments?: SharedFragments, planned?: Planned): RenderContext => ({
  tags: new Set(),
  expiresAt: Infinity,
  status: 200,
  // what is planned is shared with no other page
  ...(planned ? { planned } : fragments ? { fragments } : {}),
})
