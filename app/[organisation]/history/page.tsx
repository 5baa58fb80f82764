import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FilterMenu } from '@/app/_components/filter-menu'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { Pager } from '@/app/_components/pager'
import { Toolbar } from '@/app/_components/toolbar'
import { api } from '@/app/_trpc/server'
import { historyTypes } from '@/server/domain/history/record-shapes'
import { ChainCheck } from './_record/chain-check'
import { HistoryTable } from './history-table'
import { type ListParams, pageSizes, readListParams } from './list-params'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<ListParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('history'))('title') }
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('history'),
    api(),
  ])
  const input = readListParams(query)
  const { rows, total, people } = await caller.history.list({ organisation, ...input })
  const types = historyTypes.map((type) => ({ value: type, label: t(`type.${type}`) }))
  const names = people.map((person) => ({ value: person.id, label: person.name }))
  return (
    <PageMain wide>
      <PageHeader title={t('title')} lede={t('lede')} />
      <ChainCheck organisation={organisation} />
      <Toolbar
        filters={
          <>
            <FilterMenu label={t('filter.type')} param="type" options={types} />
            <FilterMenu label={t('filter.person')} param="person" options={names} />
          </>
        }
      />
      <HistoryTable organisation={organisation} rows={rows} />
      <Pager page={input.page} pageSize={input.perPage} total={total} noun={t('noun')} pageSizes={pageSizes} />
    </PageMain>
  )
}
