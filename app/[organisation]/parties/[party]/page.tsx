import { History, Pencil } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import { CountryText } from '../../_agreements/country-text'
import { RecordFindings } from '../../_findings/record-findings'
import { PartyContracts } from '../_page/party-contracts'
import { PartyEngagements } from '../_page/party-engagements'
import { PartyFacts } from '../_page/party-facts'
import { PartySubProcessors } from '../_page/party-sub-processors'

type Props = { params: Promise<{ organisation: string; party: string }> }

async function read({ params }: Props) {
  const { organisation, party } = await params
  return found((await api()).parties.read({ organisation, id: party }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await read(props)).party.name }
}

export default async function PartyPage(props: Props) {
  const [{ organisation }, page, t, all] = await Promise.all([
    props.params,
    read(props),
    getTranslations('agreements'),
    getTranslations('parties'),
  ])
  const { party, engagements, contracts, may } = page
  return (
    <PageMain>
      <PageHeader
        crumbs={[{ label: all('title'), href: `/${organisation}/parties` }, { label: party.name }]}
        title={party.name}
        facts={<CountryText code={party.country} />}
        actions={
          <>
            <Link className="btn btn-quiet" href={`/${organisation}/history/party/${party.id}`}>
              <History className="icon" />
              {t('history')}
            </Link>
            {may.edit && (
              <Link className="btn btn-primary" href={`/${organisation}/parties/${party.id}/edit`}>
                <Pencil className="icon" />
                {t('edit')}
              </Link>
            )}
          </>
        }
      />
      <div className="mt-4 grid gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,1fr)_19.5rem]">
        <div className="min-w-0">
          <PartyEngagements organisation={organisation} engagements={engagements} />
          <PartyContracts
            organisation={organisation}
            partyId={party.id}
            contracts={contracts}
            mayAdd={may.addContract}
          />
          <PartyFacts party={party} />
          <PartySubProcessors party={party} />
        </div>
        <RecordFindings organisation={organisation} of="party" id={party.id} readsOnly={!may.edit} />
      </div>
    </PageMain>
  )
}
