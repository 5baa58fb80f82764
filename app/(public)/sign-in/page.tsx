import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { api } from '@/app/_trpc/server'
import { safePath } from '@/server/auth/callback-url'
import { currentSession } from '@/server/auth/current-session'
import { PublicHeading } from '../_frame/public-heading'
import { SignInForm } from './sign-in-form'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.signIn'))('title') }
}

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, email, changed } = await searchParams
  const path = safePath(callbackUrl) ?? '/'
  if (await currentSession()) redirect(path)
  const t = await getTranslations('account.signIn')
  // without an answer there is still a form; the link beside it can wait
  const door = await (await api()).account.signUpDoor().catch(() => 'invite' as const)
  return (
    <>
      <PublicHeading title={t('title')} lede={t('lede')} />
      {changed !== undefined && (
        <p className="rk-note is-ok mt-5" role="status">
          {t('changed')}
        </p>
      )}
      <SignInForm callbackUrl={path} email={typeof email === 'string' ? email : ''} />
      {door !== 'invite' && (
        <p className="text-muted mt-6 text-sm">
          {door === 'open' && `${t('noAccount')} `}
          <Link className="rk-link" href={door === 'open' ? '/sign-up' : '/set-up'}>
            {t(door === 'open' ? 'start' : 'setUp')}
          </Link>
        </p>
      )}
      <p className="text-muted mt-1 text-sm">{t('invited')}</p>
    </>
  )
}
