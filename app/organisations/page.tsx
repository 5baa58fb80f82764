import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PersonFrame } from '@/app/_session/person-frame'
import { api } from '@/app/_trpc/server'
import { currentSession } from '@/server/auth/current-session'
import { siteAddress } from '../(public)/_start/site-address'
import { NewOrganisationForm } from './new-organisation-form'
import { OrganisationList } from './organisation-list'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.organisations'))('title') }
}

export default async function OrganisationsPage() {
  const session = await currentSession()
  if (!session) redirect('/sign-in?callbackUrl=/organisations')
  const t = await getTranslations('account.organisations')
  const { account } = await api()
  const [organisations, mayStart] = await Promise.all([account.organisations(), account.mayStartOrganisation()])
  return (
    <PersonFrame email={session.email}>
      <div className="max-w-xl">
        <PageHeader title={t('title')} lede={t('lede')} />
        {organisations.length > 0 ? (
          <OrganisationList organisations={organisations} />
        ) : (
          <EmptyState title={t('none')} text={t(mayStart ? 'noneText' : 'noneClosed')} />
        )}
        {mayStart && (
          <section className="mt-8" id="new">
            <h2 className="rk-h2">{t('create')}</h2>
            <p className="text-muted text-sm">{t('createText')}</p>
            <NewOrganisationForm origin={await siteAddress()} />
          </section>
        )}
      </div>
    </PersonFrame>
  )
}
