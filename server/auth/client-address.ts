/** Set by `stampSocketAddress` on every request, whatever the caller sent. */
export const socketAddressHeader = 'x-socket-address'

/**
 * The network address a request came from. Behind `proxies` trusted proxies it is the one the outermost of them saw,
 * so many from the right in x-forwarded-for; what stands further left anybody can make up.
 */
export function clientAddress(headers: Headers, proxies: number): string {
  const socket = headers.get(socketAddressHeader) ?? 'unknown'
  if (proxies === 0) return socket
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return forwarded.at(-proxies) || forwarded[0] || socket
}
