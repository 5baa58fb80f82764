import { TooLargeError } from './errors'

/** What a request that is not a file may hold, in bytes. */
export const bodyLimit = 1_000_000

/** The body of a request as text; stops reading and throws TooLargeError as soon as it is over the limit, in bytes. */
export async function readLimitedBody(request: Request, limit = bodyLimit): Promise<string> {
  return (await readLimitedBytes(request, limit)).toString('utf8')
}

/** The same as it came in. */
export async function readLimitedBytes(request: Request, limit: number): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new TooLargeError(limit)
  if (!request.body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) throw new TooLargeError(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
