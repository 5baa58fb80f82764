import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { requestContext } from '@/app/_trpc/request-context'
import { toTrpcError } from '@/server/api/errors'
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

/** The shape in which the browser expects every failure. */
function tooLarge(): Response {
  const failure = { code: 'too_large', details: { limit: bodyLimit } }
  const data = { code: 'PAYLOAD_TOO_LARGE', httpStatus: 413, failure }
  return Response.json({ error: { json: { message: failure.code, code: -32_013, data } } }, { status: 413 })
}

export { handle as GET, handle as POST }
