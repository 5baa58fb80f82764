import type { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { stringify } from 'devalue'
import { requestContext } from '@/app/_trpc/request-context'
import { failureOf, toTrpcError } from '@/server/api/errors'
import { appRouter } from '@/server/api/root'
import { TooLargeError } from '@/server/services/errors'
import { bodyLimit, readLimitedBody } from '@/server/services/limited-body'

/** The procedures over HTTP. A body over the limit is refused before it is read to the end. */
async function handle(request: Request): Promise<Response> {
  try {
    return await fetchRequestHandler({
      endpoint: '/api/trpc',
      req: await withBody(request),
      router: appRouter,
      createContext: () => requestContext(request.headers).catch(failAsProcedure),
      responseMeta: ({ errors }) => ({ headers: retryAfter(errors) }),
    })
  } catch (error) {
    if (error instanceof TooLargeError) return tooLarge()
    throw error
  }
}

async function withBody(request: Request): Promise<Request> {
  if (request.method !== 'POST') return request
  const body = await readLimitedBody(request)
  return new Request(request.url, { method: 'POST', headers: request.headers, body })
}

function failAsProcedure(error: unknown): never {
  throw toTrpcError(error)
}

/** When something was tried too often, how long to wait, in seconds. */
function retryAfter(errors: readonly TRPCError[]): Record<string, string> {
  const waits = errors.map((error) => Number(failureOf(error).details.retryAfter ?? 0))
  const longest = Math.max(0, ...waits)
  return longest > 0 ? { 'retry-after': String(longest) } : {}
}

/** The shape in which the browser expects every failure. */
function tooLarge(): Response {
  const failure = { code: 'too_large', details: { limit: bodyLimit } }
  const data = { code: 'PAYLOAD_TOO_LARGE', httpStatus: 413, failure }
  return Response.json({ error: stringify({ message: failure.code, code: -32_013, data }) }, { status: 413 })
}

export { handle as GET, handle as POST }
