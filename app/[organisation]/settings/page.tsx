import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { can } from '@/server/domain/permissions'
import { OrganisationFacts } from './_organisation/organisation-facts'
import { OrganisationForm } from './_organisation/organisation-form'
import { SettingsHeader } from './settings-header'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

export default async function OrganisationSettingsPage({ params }: Props) {
  const { organisation: slug } = await params
  const caller = await api()
  const [member, organisation] = await Promise.all([
    caller.account.membership({ organisation: slug }),
    caller.organisation.read({ organisation: slug }),
  ])
  const t = await getTranslations('settings.organisation')
  const mayEdit = can(member, 'organisation.edit')
  return (
    <PageMain>
      <SettingsHeader organisation={slug} room="organisation" lede={t(mayEdit ? 'lede' : 'readOnly')} />
      {mayEdit ? <OrganisationForm organisation={organisation} /> : <OrganisationFacts organisation={organisation} />}
    </PageMain>
  )
}
