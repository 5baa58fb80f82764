import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { emptyParty } from '@/server/domain/register/party'
import { PartyForm } from '../_form/party-form'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('parties.form'))('newTitle') }
}

export default async function NewPartyPage({ params }: Props) {
  const [{ organisation }, t, all, caller] = await Promise.all([
    params,
    getTranslations('parties.form'),
    getTranslations('parties'),
    api(),
  ])
  const { may } = await caller.parties.list({ organisation, perPage: 1 })
  if (!may.create) notFound()
  return (
    <PageMain>
      <PageHeader
        crumbs={[{ label: all('title'), href: `/${organisation}/parties` }, { label: t('newTitle') }]}
        title={t('newTitle')}
        lede={t('newLede')}
      />
      <PartyForm organisation={organisation} saved={null} initial={emptyParty('')} />
    </PageMain>
  )
}
