import type { CachedPage } from '@/server/page-cache/cached-page'

/** A page as tests need it. */
export const page = (over: Partial<CachedPage> = {}): CachedPage => ({
  key: '/',
  status: 200,
  headers: {},
  tags: [],
  expiresAt: Infinity,
  hash: '',
  bodies: { identity: Buffer.alloc(0) },
  links: [],
  immutable: false,
  revision: 0,
  ...over,
})
