import { parentPort, workerData } from 'node:worker_threads'
import { finishBook } from './book'
import { BoundFiles } from './bound-files'
import type { Answer, Ask, Task } from './messages'

// Puts papers together in a thread of its own: it takes seconds and much memory, and a file may be made to take more.

const { at, mostPages, set } = workerData as Task // what binding.ts gives
const bound = BoundFiles.empty(mostPages)

const answerTo = async (ask: Ask): Promise<Answer> => {
  const files = await bound
  if (ask.kind === 'add')
    return files.add(ask.id, ask.file).then(
      ({ pages }): Answer => ({ kind: 'added', pages }),
      (): Answer => ({ kind: 'added', pages: null }),
    )
  return { kind: 'made', ...(await finishBook(files, set, new Date(at))) }
}

parentPort?.on('message', (ask: Ask) => {
  void answerTo(ask)
    .catch((): Answer => ({ kind: 'failed' }))
    .then((answer) => {
      parentPort?.postMessage(answer)
    })
})
