import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DefinitionList } from '@/app/_components/definition-list'
import { PageHeader } from '@/app/_components/page-header'
import { PersonFrame } from '@/app/_session/person-frame'
import { api } from '@/app/_trpc/server'
import { currentSession } from '@/server/auth/current-session'
import { PasswordForm } from './password-form'
import { SessionTable } from './session-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.own'))('title') }
}

export default async function AccountPage() {
  const session = await currentSession()
  if (!session) redirect('/sign-in?callbackUrl=/account')
  const t = await getTranslations('account')
  const sessions = await (await api()).account.sessions()
  return (
    <PersonFrame email={session.email}>
      <div className="max-w-3xl">
        <PageHeader
          title={t('own.title')}
          lede={t('own.lede')}
          actions={
            <Link className="btn btn-line" href="/organisations">
              {t('own.organisations')}
            </Link>
          }
        />
        <section className="mt-6">
          <h2 className="rk-h2 mb-2">{t('own.details')}</h2>
          <DefinitionList
            items={[
              { term: t('name'), value: session.name },
              { term: t('email'), value: session.email },
            ]}
          />
        </section>
        <section className="mt-8">
          <h2 className="rk-h2">{t('own.passwordTitle')}</h2>
          <p className="text-muted text-sm">{t('own.passwordText')}</p>
          <PasswordForm />
        </section>
        <section className="mt-8">
          <h2 className="rk-h2">{t('own.sessions')}</h2>
          <p className="text-muted mb-3 text-sm">{t('own.sessionsText')}</p>
          <SessionTable initial={sessions} />
        </section>
      </div>
    </PersonFrame>
  )
}
