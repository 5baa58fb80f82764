import packageFile from '@/package.json'
import { isDatabaseUp } from '@/server/services/health'

export const dynamic = 'force-dynamic'

/** For whoever watches the server: 200 when it can do its work, 503 while the database is away. */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp()
  return Response.json(
    { status: up ? 'ok' : 'unavailable', version: packageFile.version, database: up ? 'ok' : 'unavailable' },
    { status: up ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
