import type { Payload } from 'payload'
import type { PaperSet } from '@/domain/governance/paper-set'
import { paperSetName } from '@/domain/governance/paper-set-name'
import { noteFiles } from '../../uploads/unsettled-files'
import { uploads } from '../../uploads/uploads-folder'
import { takeTurn } from '../../workflow/in-turn'
import { inTransaction, requestIn } from '../../workflow/transaction'
import { bindPapers, type Limits } from './binding'
import { failedOf, noteChecked } from './due'
import { paperSetNow } from './set-now'
import { deleteSet, keyOf, nameSet, noteLeaving, setsInTurn, storedSet } from './stored-sets'

/** What one set may take. The papers of a long meeting of a board have some 400 pages. */
export const limits: Limits = { bytes: 100 * 1024 * 1024, pages: 2_000, perFile: 10_000, altogether: 40_000 }

const drop = (payload: Payload, meeting: number): Promise<void> =>
  inTransaction(payload, async (transactionID) => {
    const req = await requestIn(payload, transactionID, null)
    await takeTurn(req, setsInTurn)
    await deleteSet(req, meeting)
    return ['commit', undefined]
  })

/** Puts the papers together and stores that, unless they have changed meanwhile. @returns whether they could be put together */
async function make(payload: Payload, set: PaperSet, at: Date, most: Limits): Promise<boolean> {
  const bound = await bindPapers({ set, storage: uploads(), at, limits: most })
  const { meeting } = set
  if (bound === null || bound.included.length < 2) {
    await drop(payload, meeting)
    return false
  }
  const filename = paperSetName(set)
  await inTransaction(payload, async (transactionID) => {
    const req = await requestIn(payload, transactionID, null)
    await takeTurn(req, setsInTurn)
    const now = (await paperSetNow(req, meeting, new Date())).set
    if (now === null || paperSetName(now) !== filename) return ['roll back', undefined]
    const before = await storedSet(req, meeting)
    await noteFiles(req, [keyOf(filename)], true)
    if (before !== null) await noteLeaving(req, [before])
    await uploads().write(keyOf(filename), bound.file)
    await nameSet(req, meeting, filename, bound)
    return ['commit', undefined]
  })
  return true
}

/** Whether what is stored of a meeting is what its papers make, down to the file itself. */
const isStored = async (payload: Payload, set: PaperSet): Promise<boolean> => {
  const filename = paperSetName(set)
  return (await storedSet({ payload }, set.meeting)) === filename && (await uploads().stat(keyOf(filename))) !== null
}

/**
 * Sees to it that the papers of a meeting that are public now are there as one file, and none that was made of others.
 * What cannot be put together is tried again when it changes.
 */
export async function settlePaperSet(payload: Payload, meeting: number, most: Limits = limits): Promise<void> {
  const at = new Date()
  const { next, set } = await paperSetNow({ payload }, meeting, at)
  let failed = await failedOf(payload, meeting)
  if (set === null) {
    failed = null
    if ((await storedSet({ payload }, meeting)) !== null) await drop(payload, meeting)
  } else if (failed !== paperSetName(set))
    failed = (await isStored(payload, set)) || (await make(payload, set, at, most)) ? null : paperSetName(set)
  await noteChecked(payload, meeting, { at, failed, next })
}
