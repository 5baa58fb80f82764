import { Readable } from 'node:stream'
import { z } from 'zod'
import { readListParams } from '@/app/[organisation]/activities/list-params'
import { filterParams } from '@/app/[organisation]/exchange/filter-params'
import { failureResponse } from '@/app/api/failure-response'
import { failureOf, toTrpcError } from '@/server/api/errors'
import { currentSession } from '@/server/auth/current-session'
import { activityFilter } from '@/server/domain/register/activity-filter'
import { delimiters, usualDelimiter } from '@/server/domain/register/exchange'
import { UnauthorisedError } from '@/server/services/errors'
import { type ExportChoices, exportRegister } from '@/server/services/exchange/export-register'
import { openOrganisation } from '@/server/services/member'
import { csvHeaders } from '../csv-headers'

type Target = { params: Promise<{ organisation: string }> }

const language = z.enum(['nl', 'en']).catch('nl')
const wholeRegister = activityFilter.parse({ archived: true })
const delimiter = z.enum(['semicolon', 'comma', 'tab'])

/** Sends the register as CSV to be saved; the filter is that of the register's own address. */
export async function GET(request: Request, { params }: Target): Promise<Response> {
  const { organisation } = await params
  try {
    const session = await currentSession()
    if (!session) throw new UnauthorisedError()
    const member = await openOrganisation(session.userId, organisation)
    const { fileName, stream } = await exportRegister(member, choicesOf(new URL(request.url).searchParams))
    request.signal.addEventListener('abort', () => stream.destroy(), { once: true })
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, { headers: csvHeaders(fileName) })
  } catch (error) {
    return askedByForm(request) ? backToForm(request, organisation, error) : failureResponse(error)
  }
}

function choicesOf(asked: URLSearchParams): ExportChoices {
  const locale = language.parse(asked.get('language'))
  const sign = delimiter.catch(usualDelimiter[locale]).parse(asked.get('delimiter'))
  const query = Object.fromEntries(asked)
  const isWhole = query.scope === 'whole' || filterParams(query).length === 0
  return { locale, delimiter: delimiters[sign], filter: isWhole ? wholeRegister : readListParams(query) }
}

/** A browser that follows a link or sends a form would show the bare answer as a page. */
function askedByForm(request: Request): boolean {
  return request.headers.get('sec-fetch-dest') === 'document'
}

function backToForm(request: Request, organisation: string, error: unknown): Response {
  const failure = failureOf(toTrpcError(error))
  const back = new URL(request.url).searchParams
  back.set('failure', failure.code)
  const location = `/${encodeURIComponent(organisation)}/exchange?${back}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
