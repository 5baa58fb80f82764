import { type IncomingMessage, Server } from 'node:http'
import { socketAddressHeader } from './client-address'

const stamped = Symbol.for('raakvlak.socket-address')

/**
 * Writes the address at the other end of the socket on every request, over whatever the caller put there. Next passes
 * a made-up x-forwarded-for on unseen and shows the socket to nobody.
 */
export function stampSocketAddress(): void {
  if (stamped in Server.prototype) return
  const emit = Server.prototype.emit
  Object.defineProperty(Server.prototype, stamped, { value: true })
  Server.prototype.emit = function stampAndEmit(this: Server, event: string | symbol, ...given: unknown[]): boolean {
    if (event === 'request') stamp(given[0] as IncomingMessage)
    return Reflect.apply(emit, this, [event, ...given])
  }
}

function stamp(request: IncomingMessage): void {
  request.headers[socketAddressHeader] = request.socket.remoteAddress ?? 'unknown'
}
