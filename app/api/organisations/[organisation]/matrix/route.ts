import { z } from 'zod'
import { failureResponse } from '@/app/api/failure-response'
import { currentSession } from '@/server/auth/current-session'
import { delimiters, usualDelimiter } from '@/server/domain/register/exchange'
import { exportMatrix } from '@/server/services/contracts/export-matrix'
import { UnauthorisedError } from '@/server/services/errors'
import { openOrganisation } from '@/server/services/member'
import { csvHeaders } from '../csv-headers'

type Target = { params: Promise<{ organisation: string }> }

const language = z.enum(['nl', 'en']).catch('nl')

/** Sends the contract matrix as CSV to be saved. */
export async function GET(request: Request, { params }: Target): Promise<Response> {
  const { organisation } = await params
  try {
    const session = await currentSession()
    if (!session) throw new UnauthorisedError()
    const member = await openOrganisation(session.userId, organisation)
    const locale = language.parse(new URL(request.url).searchParams.get('language'))
    const { fileName, csv } = await exportMatrix(member, { locale, delimiter: delimiters[usualDelimiter[locale]] })
    return new Response(csv, { headers: csvHeaders(fileName) })
  } catch (error) {
    return failureResponse(error)
  }
}
