import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { found } from '@/app/_trpc/found'
import { api } from '@/app/_trpc/server'
import { historyTypes } from '@/server/domain/history/record-shapes'
import type { HistoryParams } from '../../_record/history-params'
import { RecordHistoryView } from '../../_record/record-history'

type Props = {
  params: Promise<{ organisation: string; type: string; id: string }>
  searchParams: Promise<HistoryParams>
}

async function loadRecord({ params }: Pick<Props, 'params'>) {
  const { organisation, type: asked, id } = await params
  const type = historyTypes.find((one) => one === asked)
  if (!type) notFound()
  const { label } = await found((await api()).history.record({ organisation, type, id }))
  return { organisation, type, id, label }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ label }, t] = await Promise.all([loadRecord(props), getTranslations('history')])
  return { title: t('recordTitle', { name: label }) }
}

export default async function RecordHistoryPage(props: Props) {
  const [{ organisation, type, id, label }, params, t] = await Promise.all([
    loadRecord(props),
    props.searchParams,
    getTranslations('history'),
  ])
  const room = `/${organisation}/history`
  return (
    <PageMain>
      <PageHeader title={label} facts={t(`type.${type}`)} crumbs={[{ label: t('title'), href: room }, { label }]} />
      <RecordHistoryView
        organisation={organisation}
        type={type}
        id={id}
        path={`${room}/${type}/${id}`}
        params={params}
      />
    </PageMain>
  )
}
