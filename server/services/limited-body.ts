import { TooLargeError } from './errors'

/** What a request that is not a file may hold, in bytes. */
export const bodyLimit = 1_000_000

/** The body of a request as text; stops reading and throws TooLargeError as soon as it is over the limit, in bytes. */
export async function readLimitedBody(request: Request, limit = bodyLimit): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new TooLargeError(limit)
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) throw new TooLargeError(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
