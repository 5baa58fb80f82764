import { connect, createServer, type Server, type Socket } from 'node:net'

/** A wire to the test's database that can be cut, or go silent, and be mended again. */
export class BreakableDatabase {
  private readonly sockets = new Set<Socket>()
  private server: Server | undefined
  private silent = false
  private port = 0

  constructor(private readonly target: URL) {}

  /** The address of the database through this wire. */
  get url(): string {
    return Object.assign(new URL(this.target), { port: String(this.port) }).href
  }

  async mend(): Promise<void> {
    this.silent = false
    for (const socket of this.sockets) socket.destroy()
    if (this.server) return
    this.server = createServer((near) => this.join(near))
    const { server } = this
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done))
    const address = server.address()
    if (address && typeof address === 'object') this.port = address.port
  }

  /** Every connection is lost and no new one is accepted. */
  async cut(): Promise<void> {
    const { server } = this
    this.server = undefined
    for (const socket of this.sockets) socket.destroy()
    await new Promise((done) => (server ? server.close(done) : done(undefined)))
  }

  /** Connections stay and are accepted, and nothing is answered any more. */
  silence(): void {
    this.silent = true
  }

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.sockets.add(from)
      from.on('data', (data) => !this.silent && to.write(data))
      from.on('error', () => {})
      from.on('close', () => {
        this.sockets.delete(from)
        to.destroy()
      })
    }
  }
}
