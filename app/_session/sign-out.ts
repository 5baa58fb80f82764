import { askAuth } from './ask-auth'

/** Ends this session and shows the sign-in page; everything the browser kept of the pages goes with it. */
export async function signOut(): Promise<void> {
  await askAuth('signout', {})
  window.location.assign('/sign-in')
}
