import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { Pager } from '@/app/_components/pager'
import { SearchField } from '@/app/_components/search-field'
import { Toolbar } from '@/app/_components/toolbar'
import { api } from '@/app/_trpc/server'
import { partyListInput } from '@/server/domain/register/party-filter'
import { listParams, type Query, understood } from '../_agreements/list-query'
import { PartiesTable } from './parties-table'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<Query> }

const pageSizes = [25, 50, 100]

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('parties'))('title') }
}

export default async function PartiesPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('parties'),
    api(),
  ])
  const input = partyListInput.parse(understood(partyListInput.shape, listParams(query)))
  const list = await caller.parties.list({ organisation, ...input })
  return (
    <PageMain wide>
      <PageHeader
        title={t('title')}
        lede={t('lede')}
        actions={
          list.may.create && (
            <Link className="btn btn-primary" href={`/${organisation}/parties/new`}>
              <Plus className="icon" />
              {t('new')}
            </Link>
          )
        }
      />
      <Toolbar search={<SearchField label={t('search')} />} />
      <PartiesTable organisation={organisation} rows={list.rows} query={query} input={input} />
      <Pager page={input.page} pageSize={input.perPage} total={list.total} noun={t('noun')} pageSizes={pageSizes} />
    </PageMain>
  )
}
