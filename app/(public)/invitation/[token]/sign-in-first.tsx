import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** For who has an account already: sign in, and come back. */
export function SignInFirst({ token, email }: { token: string; email: string }) {
  const t = useTranslations('account.invitation')
  const search = new URLSearchParams({ email, callbackUrl: `/invitation/${token}` })
  return (
    <section className="border-line mt-6 border-t pt-5">
      <h2 className="rk-h3">{t('haveAccount')}</h2>
      <p className="mt-1 text-sm">{t('haveAccountText', { email })}</p>
      <Link className="btn btn-line mt-3" href={`/sign-in?${search}`}>
        {t('signIn')}
      </Link>
    </section>
  )
}
