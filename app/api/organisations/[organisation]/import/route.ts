import { z } from 'zod'
import { failureResponse } from '@/app/api/failure-response'
import { isSameOrigin } from '@/app/api/same-origin'
import { currentSession } from '@/server/auth/current-session'
import { maximumImportBytes } from '@/server/domain/register/exchange'
import { environment } from '@/server/environment'
import { InvalidError, UnauthorisedError } from '@/server/services/errors'
import { ImportError } from '@/server/services/exchange/import-error'
import { previewImport } from '@/server/services/exchange/preview-import'
import { runImport } from '@/server/services/exchange/run-import'
import { readLimitedBytes } from '@/server/services/limited-body'
import { demand, openOrganisation } from '@/server/services/member'

type Target = { params: Promise<{ organisation: string }> }

const asked = z.object({
  mode: z.enum(['preview', 'run']),
  name: z.string().max(1000).default(''),
  language: z.enum(['nl', 'en']).default('nl'),
})

/**
 * Receives a register as the body of the request: to look at what would come in (`?mode=preview`) or to bring it in
 * (`?mode=run`). The proxy leaves this path alone, so the origin is checked here.
 */
export async function POST(request: Request, { params }: Target): Promise<Response> {
  try {
    if (!isSameOrigin(request.headers, environment().trustedProxies > 0)) {
      return Response.json({ code: 'forbidden', details: {} }, { status: 403 })
    }
    const session = await currentSession()
    if (!session) throw new UnauthorisedError()
    const member = await openOrganisation(session.userId, (await params).organisation)
    demand(member, 'register.import')
    const input = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!input.success) throw new InvalidError([{ path: ['mode'], message: 'invalid' }])
    const { mode, name, language } = input.data
    const bytes = await readLimitedBytes(request, maximumImportBytes)
    const answer =
      mode === 'run' ? await runImport(member, { name, bytes }) : await previewImport(member, bytes, language)
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (error instanceof ImportError)
      return Response.json({ code: error.code, details: error.details }, { status: 422 })
    return failureResponse(error)
  }
}
