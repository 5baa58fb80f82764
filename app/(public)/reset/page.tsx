import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PublicHeading } from '../_frame/public-heading'

const command = 'npm run raakvlak -- reset-password --email'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.reset'))('askTitle') }
}

/** How to get at a reset link: there is no mail server that could send one. */
export default async function ForgottenPage() {
  const t = await getTranslations('account.reset')
  return (
    <>
      <PublicHeading title={t('askTitle')} lede={t('askLede')} />
      <p className="mt-4">{t('askMember')}</p>
      <p className="mt-3">{t('askServer')}</p>
      <code className="bg-sunken mt-2 block rounded-field px-3 py-2 text-sm break-words">{command}</code>
      <Link className="btn btn-line mt-5" href="/sign-in">
        {t('backToSignIn')}
      </Link>
    </>
  )
}
