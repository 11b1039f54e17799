import { Socket } from 'node:net'
import { Client, type ClientConfig } from 'pg'

/** A connection that can be dropped without the farewell that a hanging server never answers. */
export class DroppableClient extends Client {
  readonly #socket: Socket

  constructor(config: Omit<ClientConfig, 'stream'>) {
    const socket = new Socket()
    super({ ...config, stream: () => socket })
    this.#socket = socket
  }

  /** Closes the connection at once; it emits no `end` and reports no error any more. */
  drop(): void {
    this.removeAllListeners('end')
    this.on('error', () => undefined) // the connection is given up already
    this.#socket.destroy()
  }
}
