import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { api } from '@/app/_trpc/server'
import { currentSession } from '@/server/auth/current-session'
import { PublicHeading } from '../_frame/public-heading'
import { siteAddress } from '../_start/site-address'
import { StartForm } from '../_start/start-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.start'))('title') }
}

export default async function SignUpPage() {
  if (await currentSession()) redirect('/organisations')
  const door = await (await api()).account.signUpDoor()
  if (door === 'set_up') redirect('/set-up')
  const t = await getTranslations('account.start')
  const signInLink = (
    <p className="text-muted mt-6 text-sm">
      {t('haveAccount')}{' '}
      <Link className="rk-link" href="/sign-in">
        {t('signIn')}
      </Link>
    </p>
  )
  if (door === 'invite') {
    return (
      <>
        <PublicHeading title={t('closedTitle')} lede={t('closedLede')} />
        <p className="mt-4">{t('closedText')}</p>
        {signInLink}
      </>
    )
  }
  return (
    <>
      <PublicHeading title={t('title')} lede={t('lede')} />
      <StartForm needsCode={false} origin={await siteAddress()} />
      {signInLink}
    </>
  )
}
