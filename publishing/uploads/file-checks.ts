import { createHash, randomBytes } from 'node:crypto'
import path from 'node:path'
import { slugFrom } from '@/domain/identifiers/slug'
import { beforeSave } from '../hooks/before-operation'
import { documentProblem } from './pdf-checks'
import { pictureProblem } from './picture-checks'
import { refuse } from './refusal'

/**
 * A file's record must come with the file, a copy's too: otherwise Payload would fetch one from a URL in the request, past
 * these checks. Edits of a stored picture (`uploadEdits`) would read it again, and are not used.
 */
export const fileIsSent = beforeSave(({ args, collection, operation, req }) => {
  delete req.query.uploadEdits
  if (operation === 'create' && !req.file)
    refuse(req, collection, 'There is no file. Choose one from your computer and add it.')
  return args
})

/** Pictures: what is inside must be the still picture that the name says, and of a bounded size. */
export const pictureIsWhatItSays = beforeSave(async ({ args, collection, req }) => {
  const problem = req.file ? await pictureProblem(req.file) : null
  return problem === null ? args : refuse(req, collection, problem)
})

/** Documents: a PDF without anything that runs. */
export const documentIsPdf = beforeSave(async ({ args, collection, req }) => {
  const problem = req.file ? await documentProblem(req.file) : null
  return problem === null ? args : refuse(req, collection, problem)
})

/**
 * Each file that is sent gets a name that no other has had, so that browsers may keep it for good, and that no save of
 * another record takes it away; a document always ends in .pdf.
 */
export const unusedName = beforeSave(({ args, collection, req }) => {
  if (req.file) {
    const { ext, name } = path.parse(req.file.name)
    const hash = createHash('sha256').update(randomBytes(16)).update(req.file.data).digest('hex').slice(0, 12)
    const ending = collection === 'documents' ? '.pdf' : ext.toLowerCase()
    req.file.name = `${slugFrom(name).slice(0, 60) || 'file'}-${hash}${ending}`
  }
  return args
})
