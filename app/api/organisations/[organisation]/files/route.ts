import { failureResponse } from '@/app/api/failure-response'
import { isSameOrigin } from '@/app/api/same-origin'
import { currentSession } from '@/server/auth/current-session'
import { maximumFileBytes } from '@/server/domain/register/file'
import { environment } from '@/server/environment'
import { TooLargeError, UnauthorisedError } from '@/server/services/errors'
import { uploadFile } from '@/server/services/files/upload-file'
import { openOrganisation } from '@/server/services/member'

type Target = { params: Promise<{ organisation: string }> }

/**
 * Receives one file as the body of the request, with its name in the address (`?name=`). The proxy leaves this path
 * alone, because it would hold the body in memory and cut it off at 10 MB; so the origin is checked here.
 */
export async function POST(request: Request, { params }: Target): Promise<Response> {
  try {
    if (!isSameOrigin(request.headers, environment().trustedProxies > 0)) {
      return Response.json({ code: 'forbidden', details: {} }, { status: 403 })
    }
    const session = await currentSession()
    if (!session) throw new UnauthorisedError()
    const member = await openOrganisation(session.userId, (await params).organisation)
    const expectedSize = announcedSize(request.headers)
    if (expectedSize !== null && expectedSize > maximumFileBytes) throw new TooLargeError(maximumFileBytes)
    const name = new URL(request.url).searchParams.get('name') ?? ''
    const file = await uploadFile(member, { name, bytes: request.body ?? nothing(), expectedSize })
    return Response.json(file, { status: 201, headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return failureResponse(error)
  }
}

function announcedSize(headers: Headers): number | null {
  const length = headers.get('content-length')
  return length !== null && /^\d+$/.test(length) ? Number(length) : null
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
