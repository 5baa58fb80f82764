import { signIn } from './sign-in'

/** Signs in somebody whose account was made a moment ago, and opens the page; else the sign-in page asks again. */
export async function enterAs({ email, password }: { email: string; password: string }, path: string): Promise<void> {
  const answer = await signIn(email, password, path)
  const askAgain = `/sign-in?${new URLSearchParams({ email, callbackUrl: path })}`
  window.location.assign('path' in answer ? answer.path : askAgain)
}
