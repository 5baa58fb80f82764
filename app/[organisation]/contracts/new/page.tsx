import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { emptyContract } from '@/server/domain/register/new-contract'
import { id } from '@/server/domain/register/values'
import { agreementKindKeys, agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { one, type Query } from '../../_agreements/list-query'
import { PreviewedForm } from '../../_preview/previewed-form'
import { ContractForm } from '../_form/contract-form'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<Query> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contracts.form'))('newTitle') }
}

/** `?party`, `?kind` and `?engagement` say what the contract is for; what they cannot mean is left out. */
export default async function NewContractPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, all, locale, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('contracts.form'),
    getTranslations('contracts'),
    getLocale(),
    api(),
  ])
  const [parties, list] = await Promise.all([
    caller.parties.names({ organisation }),
    caller.contracts.list({ organisation, perPage: 1 }),
  ])
  if (!list.may.edit) notFound()
  const kind = agreementKindKeys.find((key) => key === one(query, 'kind')) ?? 'dpa'
  const party = parties.find((known) => known.id === one(query, 'party'))
  const engagement = id.safeParse(one(query, 'engagement'))
  const kindName = agreementKinds[kind][locale].replace(/ \(.*$/, '')
  const initial = {
    ...emptyContract(kind, party?.id ?? ''),
    title: party ? t('proposedTitle', { kind: kindName, party: party.name }) : '',
    engagementIds: engagement.success ? [engagement.data] : [],
  }
  return (
    <PageMain>
      <PageHeader
        crumbs={[{ label: all('title'), href: `/${organisation}/contracts` }, { label: t('newTitle') }]}
        title={t('newTitle')}
        lede={t('newLede')}
      />
      <PreviewedForm>
        <ContractForm organisation={organisation} saved={null} initial={initial} parties={parties} files={[]} />
      </PreviewedForm>
    </PageMain>
  )
}
