import { Socket } from 'node:net'

/** Where a connection goes, as the database library reads it from the address. */
type Target = { host: string[]; port: number[]; path?: string | false; ssl?: unknown }

/**
 * Closes a connection with ETIMEDOUT once nothing came for as long as `patience`, in milliseconds, after something was
 * asked over it. A server that lives answers, or gives up, before that.
 * @param encrypted what is asked is out of sight then: any silence closes it, and the pool opens another when needed
 */
function closeWhenSilent(line: Socket, patience: number, encrypted: boolean): void {
  let asked = false
  line.write = new Proxy(line.write, {
    apply(write, self, given) {
      asked = true
      return Reflect.apply(write, self, given)
    },
  })
  // not by listening: who encrypts the connection takes the listeners away
  line.emit = new Proxy(line.emit, {
    apply(emit, self, given) {
      const [event] = given
      if (event === 'data') asked = false
      if (event === 'timeout' && (asked || encrypted))
        line.destroy(Object.assign(new Error('the database does not answer'), { code: 'ETIMEDOUT' }))
      return Reflect.apply(emit, self, given)
    },
  })
  line.setTimeout(patience)
}

/** Opens connections that last only while the server answers; to the hosts of the address in turn. */
export function openLines(patience: number): (target: Target) => Socket {
  let opened = 0
  return ({ host, port, path, ssl }) => {
    const line = new Socket()
    closeWhenSilent(line, patience, Boolean(ssl))
    if (path) return line.connect(path)
    const at = opened++ % host.length
    // the library takes the name for the certificate from here
    Object.assign(line, { host: host[at] })
    return line.connect(Number(port[at]), host[at] ?? '')
  }
}
