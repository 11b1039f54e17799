import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Graph } from '@/domain/drawing/governance-chart'

type Answer = { laidOut: Graph } | { error: string }

/** The layout library in a thread of its own, one graph after the other. */
export interface LayoutThread {
  layout: (graph: Graph) => Promise<Graph>
  end: () => Promise<void>
}

/** The bundler must not look into it: the library finds out by itself that it runs in a thread. */
const file = path.join(process.cwd(), 'content/governance/elk-worker.mjs')

/** Starts a thread; whoever starts it ends it. */
export const layoutThread = (): LayoutThread => {
  const worker = new Worker(/* turbopackIgnore: true */ file)
  let last: Promise<unknown> = Promise.resolve()
  const ask = (graph: Graph): Promise<Graph> =>
    new Promise((resolve, reject) => {
      const settle = (work: () => void) => {
        worker.off('message', answered).off('error', failed)
        work()
      }
      const failed = (error: Error) => {
        settle(() => reject(error))
      }
      const answered = (answer: Answer) => {
        settle(() => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.laidOut)))
      }
      worker.on('message', answered).on('error', failed)
      worker.postMessage(graph)
    })
  return {
    layout: (graph) => {
      const next = last.then(() => ask(graph))
      last = next.catch(() => undefined)
      return next
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
