import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { lastOrganisationCookie, startPath } from '@/app/_session/last-organisation'
import { api } from '@/app/_trpc/server'
import { currentSession } from '@/server/auth/current-session'

/** The start of the site: to the register of who is signed in, else to the sign-in page. */
export default async function StartPage() {
  if (!(await currentSession())) redirect('/sign-in')
  const organisations = await (await api()).account.organisations()
  redirect(startPath(organisations, (await cookies()).get(lastOrganisationCookie)?.value))
}
