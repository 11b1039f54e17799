import { type Allowed, type Answer, askOnce, NotAsked } from './ask-once'

/** What came of looking at an address. */
export type Outcome =
  | { works: true }
  /** certain: the page is not there; else another try may find it */
  | { works: false; isCertain: boolean; problem: string }

export interface Looking {
  allowed: Allowed
  userAgent: string
  /** ms for one request */
  timeout: number
}

const mostRedirects = 5

/** Answers with which servers refuse a HEAD that they would answer to a GET. */
const tryGet = (status: number): boolean => status >= 400 && status !== 410 && status !== 429

const broken = (problem: string, isCertain = true): Outcome => ({ works: false, isCertain, problem })

const ofStatus = (status: number): Outcome => {
  if (status >= 200 && status < 400) return { works: true }
  if (status === 404 || status === 410) return broken(`the page is not there (${status})`)
  // who asks for a login or for fewer requests is there
  if ([401, 403, 405, 406, 429, 451, 999].includes(status)) return { works: true }
  return broken(`the site answered with an error (${status})`, false)
}

const ofError = (error: unknown): Outcome => {
  if (error instanceof NotAsked) return broken('the address is not one of the public internet')
  const { code = '' } = error as { code?: string } // as Node's errors have it
  if (code === 'ENOTFOUND') return broken('there is no such site')
  if (/CERT|SSL|TLS|ALTNAME/.test(code)) return broken('its certificate is not valid, so browsers warn of it')
  return broken('the site did not answer', false)
}

const ask = async (url: URL, { allowed, timeout, userAgent }: Looking): Promise<Answer> => {
  const asking = { allowed, timeout, userAgent }
  const answer = await askOnce('HEAD', url, asking)
  return tryGet(answer.status) ? askOnce('GET', url, asking) : answer
}

/** Looks whether there is a page at an external address; where it leads elsewhere, there. Never rejects. */
export async function checkLink(address: string, looking: Looking): Promise<Outcome> {
  try {
    let url = new URL(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const { location, status } = await ask(url, looking)
      if (status < 300 || status >= 400 || location === undefined) return ofStatus(status)
      if (!URL.canParse(location, url)) return broken('it leads to an address that is none')
      url = new URL(location, url)
    }
    return broken('it leads from address to address without an end')
  } catch (error) {
    return ofError(error)
  }
}
