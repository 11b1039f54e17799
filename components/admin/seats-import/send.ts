import type { CellProblem } from '@/domain/governance/import/cells'
import type { Outcome } from '@/domain/governance/import/plan'

/** What a row of the file does. */
export interface ImportRow {
  row: number
  about: string
  outcome: Outcome
  changes: string[]
  problems: CellProblem[]
}

/** What the server says of a file. */
export interface ImportAnswer {
  rows: ImportRow[]
  encoding: string
  state: string
  changes: number
  isSaved: boolean
}

/** What is sent. */
export interface ImportSent {
  file: string
  reason: string
  expected: string | null
}

/** A file as the server takes it. */
export const asSent = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  // more arguments than a call may have would fail
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(binary)
}

/** Asks what a file would change, or has it saved. @returns the answer, or why there is none */
export async function sendImport(sent: ImportSent): Promise<ImportAnswer | { problem: string }> {
  const response = await fetch('/api/governance-bodies/desk/import', {
    method: 'POST',
    credentials: 'include',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  }).catch(() => null)
  if (!response) return { problem: 'The network is away. Nothing was saved.' }
  if (response.ok) return (await response.json()) as ImportAnswer // our own answer
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message?: string }[] } // Payload's form
  return { problem: errors?.[0]?.message ?? 'The server refused it. Nothing was saved.' }
}
