import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { type ListParams, readListParams } from '../activities/list-params'
import { EarlierImports } from './_parts/earlier-imports'
import { ExportFailure } from './_parts/export-failure'
import { ExportForm } from './_parts/export-form'
import { ImportStart } from './_parts/import-start'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<ListParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange'))('title') }
}

export default async function ExchangePage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('exchange'),
    api(),
  ])
  const { counts, imports, mayImport } = await caller.exchange.overview({ organisation, ...readListParams(query) })
  return (
    <PageMain>
      <PageHeader title={t('title')} lede={t('lede')} />
      {query.failure && <ExportFailure code={String(query.failure)} />}
      <div className="mt-6 grid gap-6 lg:grid-cols-2">
        <ExportForm organisation={organisation} query={query} counts={counts} />
        {mayImport && <ImportStart organisation={organisation} />}
      </div>
      {imports.length > 0 && <EarlierImports imports={imports} />}
    </PageMain>
  )
}
