import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { Pager } from '@/app/_components/pager'
import { api } from '@/app/_trpc/server'
import { contractListInput } from '@/server/domain/register/contract-filter'
import { listParams, many, type Query, understood } from '../_agreements/list-query'
import { ContractViews } from './_list/contract-views'
import { ContractsTable } from './_list/contracts-table'
import { ContractsToolbar } from './_list/contracts-toolbar'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<Query> }

const pageSizes = [25, 50, 100]

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contracts'))('title') }
}

function readQuery(query: Query) {
  const filters = { state: many(query, 'state'), kind: many(query, 'kind'), party: many(query, 'party') }
  return contractListInput.parse(understood(contractListInput.shape, { ...listParams(query), ...filters }))
}

export default async function ContractsPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('contracts'),
    api(),
  ])
  const input = readQuery(query)
  const [list, parties] = await Promise.all([
    caller.contracts.list({ organisation, ...input }),
    caller.parties.names({ organisation }),
  ])
  return (
    <PageMain wide>
      <PageHeader
        title={t('title')}
        lede={t('lede')}
        actions={
          list.may.edit && (
            <Link className="btn btn-primary" href={`/${organisation}/contracts/new`}>
              <Plus className="icon" />
              {t('new')}
            </Link>
          )
        }
      />
      <ContractViews query={query} input={input} all={list.all} counts={list.counts} />
      <ContractsToolbar parties={parties} counts={list.counts} />
      <ContractsTable organisation={organisation} rows={list.rows} query={query} input={input} />
      <Pager page={input.page} pageSize={input.perPage} total={list.total} noun={t('noun')} pageSizes={pageSizes} />
    </PageMain>
  )
}
