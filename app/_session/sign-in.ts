import { type AuthAnswer, askAuth } from './ask-auth'

/** Signs in with e-mail address and password; `callbackUrl` is the page to go to, on this site only. */
export function signIn(email: string, password: string, callbackUrl = '/'): Promise<AuthAnswer> {
  return askAuth('callback/credentials', { email, password, callbackUrl })
}
