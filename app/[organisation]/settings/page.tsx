import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { judged } from '@/app/_trpc/judged'
import { api } from '@/app/_trpc/server'
import { can } from '@/server/domain/permissions'
import { NotJudgedNotice } from '../_findings/not-judged-notice'
import { PreviewProvider } from '../_preview/preview-provider'
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
    judged(caller.findings.ofOrganisation({ organisation: slug })),
  ])
  const t = await getTranslations('settings.organisation')
  const mayEdit = can(member, 'organisation.edit')
  return (
    <PageMain>
      <SettingsHeader organisation={slug} room="organisation" lede={t(mayEdit ? 'lede' : 'readOnly')} />
      {'notJudged' in found ? (
        <NotJudgedNotice reason={found} />
      ) : (
        <OrganisationFindings organisation={slug} found={found} besideForm={mayEdit} />
      )}
      {mayEdit ? (
        <PreviewProvider>
          <OrganisationForm
            organisation={organisation}
            beside={besideParts(slug, 'notJudged' in found ? [] : found.findings)}
          />
        </PreviewProvider>
      ) : (
        <OrganisationFacts organisation={organisation} />
      )}
    </PageMain>
  )
}
