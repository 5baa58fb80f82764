export const dynamic = 'force-dynamic'

/** For whoever watches the process: it answers, whatever the database does. */
export function GET(): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}
