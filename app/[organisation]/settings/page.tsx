import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { can } from '@/server/domain/permissions'
import { besideParts } from './_organisation/beside-parts'
import { OrganisationFacts } from './_organisation/organisation-facts'
import { OrganisationFindings } from './_organisation/organisation-findings'
import { OrganisationForm } from './_organisation/organisation-form'
import { SettingsHeader } from './settings-header'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') }
}

export default async function OrganisationSettingsPage({ params }: Props) {
  const { organisation: slug } = await params
  const caller = await api()
  const [member, organisation, found] = await Promise.all([
    caller.account.membership({ organisation: slug }),
    caller.organisation.read({ organisation: slug }),
    caller.findings.ofOrganisation({ organisation: slug }),
  ])
  const t = await getTranslations('settings.organisation')
  const mayEdit = can(member, 'organisation.edit')
  return (
    <PageMain>
      <SettingsHeader organisation={slug} room="organisation" lede={t(mayEdit ? 'lede' : 'readOnly')} />
      <OrganisationFindings organisation={slug} found={found} besideForm={mayEdit} />
      {mayEdit ? (
        <OrganisationForm organisation={organisation} beside={besideParts(slug, found.findings)} />
      ) : (
        <OrganisationFacts organisation={organisation} />
      )}
    </PageMain>
  )
}
