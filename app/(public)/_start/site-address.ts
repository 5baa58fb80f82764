import { headers } from 'next/headers'

/** The address of this site as the visitor wrote it, to show where an organisation will be. */
export async function siteAddress(): Promise<string> {
  const given = await headers()
  return `${given.get('x-forwarded-host') ?? given.get('host') ?? ''}/…`
}
