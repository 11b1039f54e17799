import { parentPort } from 'node:worker_threads'
import ELK from 'elkjs/lib/elk.bundled.js'

// Lays out graphs in a thread of its own: it takes a second, in which nobody else should have to wait.

const elk = new ELK()

parentPort?.on('message', (graph) => {
  elk.layout(graph).then(
    (laidOut) => parentPort?.postMessage({ laidOut }),
    (error) => parentPort?.postMessage({ error: String(error) }),
  )
})
