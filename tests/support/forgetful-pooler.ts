import { connect, createServer, type Socket } from 'node:net'

const READY = 'Z'.charCodeAt(0)
const IDLE = 'I'.charCodeAt(0)

/** `deallocate all` as a message of PostgreSQL's protocol. */
function forgetEverything(): Buffer {
  const text = Buffer.from('deallocate all\0')
  const head = Buffer.alloc(5)
  head.write('Q')
  head.writeUInt32BE(text.length + 4, 1)
  return Buffer.concat([head, text])
}

/** Calls back for each complete message; gives back how to hand it what comes in. */
function splitMessages(onMessage: (message: Buffer) => void): (data: Buffer) => void {
  let rest = Buffer.alloc(0)
  return (data) => {
    rest = Buffer.concat([rest, data])
    while (rest.length >= 5 && rest.length > rest.readUInt32BE(1)) {
      const end = 1 + rest.readUInt32BE(1)
      onMessage(rest.subarray(0, end))
      rest = rest.subarray(end)
    }
  }
}

/** Between two transactions the connection forgets what was prepared on it, as if it were another one. */
function pool(near: Socket, far: Socket): void {
  let between = false
  let held: Buffer | undefined
  far.on(
    'data',
    splitMessages((message) => {
      const ready = message[0] === READY
      if (held === undefined) {
        near.write(message)
        between = ready && message[5] === IDLE
      } else if (ready) {
        far.write(held)
        held = undefined
      }
    }),
  )
  near.on('data', (data) => {
    if (held !== undefined) held = Buffer.concat([held, data])
    else if (!between) far.write(data)
    else {
      held = data
      between = false
      far.write(forgetEverything())
    }
  })
}

/** A stand-in for a pooler in transaction mode: the address of the database through it, and how to stop it. */
export async function startForgetfulPooler(target: URL): Promise<{ url: string; stop: () => void }> {
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      socket.on('error', () => {}).on('close', () => other.destroy())
    }
    pool(near, far)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = address && typeof address === 'object' ? String(address.port) : ''
  return { url: Object.assign(new URL(target), { port }).href, stop: () => server.close() }
}
