import { failureResponse } from '@/app/api/failure-response'
import { currentSession } from '@/server/auth/current-session'
import { UnauthorisedError } from '@/server/services/errors'
import { attachment } from '@/server/services/files/file-name'
import { type Download, openFile } from '@/server/services/files/open-file'
import { openOrganisation } from '@/server/services/member'

type Target = { params: Promise<{ organisation: string; file: string }> }

/** Sends a file to be saved, never to be shown inside the app. */
export async function GET(_request: Request, { params }: Target): Promise<Response> {
  try {
    const session = await currentSession()
    if (!session) throw new UnauthorisedError()
    const { organisation, file: id } = await params
    const file = await openFile(await openOrganisation(session.userId, organisation), id)
    return new Response(streamOf(file), { headers: headersFor(file) })
  } catch (error) {
    return failureResponse(error)
  }
}

function headersFor(file: Download): HeadersInit {
  return {
    'content-type': file.mediaType,
    'content-length': String(file.size),
    'content-disposition': attachment(file),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    'cache-control': 'private, no-store',
  }
}

/** Asks for the next row only when the reader has taken the last one. */
function streamOf({ bytes }: Download): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const next = await bytes.next()
        if (next.done) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await bytes.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
