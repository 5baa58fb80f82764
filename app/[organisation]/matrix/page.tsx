import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { Tabs } from '@/app/_components/tabs'
import { changeParams } from '@/app/_components/url-params'
import { api } from '@/app/_trpc/server'
import { matrixAddress } from '@/server/domain/register/exchange'
import { CellPanel } from './_parts/cell-panel'
import { isInView, partOf, views } from './_parts/matrix'
import { MatrixTable } from './_parts/matrix-table'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<Query> }

const codes = ['dpa', 'joint', 'exchange', 'terms_c2c'] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('matrix'))('title') }
}

export default async function MatrixPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, locale, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('matrix'),
    getLocale(),
    api(),
  ])
  const all = await caller.contracts.matrix({ organisation })
  const view = views.find((one) => one === query.view) ?? 'all'
  const matrix = partOf(all, view)
  const opened = matrix.cells.find(({ engagementId }) => engagementId === query.cell)
  return (
    <PageMain wide>
      <PageHeader
        title={t('title')}
        lede={t('lede')}
        actions={
          <a className="btn btn-line" href={`${matrixAddress(organisation)}?language=${locale}`} download>
            <Download className="icon" />
            {t('export')}
          </a>
        }
      />
      <Tabs
        label={t('views')}
        tabs={views.map((one) => ({
          href: changeParams(query, { view: one === 'all' ? null : one, cell: null }),
          label: t(`view.${one}`),
          count: all.cells.filter((cell) => isInView(cell, one)).length,
          current: one === view,
        }))}
      />
      {matrix.cells.length === 0 ? (
        <div className="mt-4">
          <EmptyState
            title={t(view === 'all' ? 'empty' : 'noResult')}
            text={t(view === 'all' ? 'emptyText' : 'noResultText')}
            actions={
              <Link className="btn btn-line" href={`/${organisation}/${view === 'all' ? 'activities' : 'matrix'}`}>
                {t(view === 'all' ? 'toRegister' : 'showAll')}
              </Link>
            }
          />
        </div>
      ) : (
        <>
          <dl className="text-muted my-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
            {codes.map((code) => (
              <div key={code} className="flex gap-1.5">
                <dt className="font-semibold">{t(`code.${code}`)}</dt>
                <dd>{t(`meaning.${code}`)}</dd>
              </div>
            ))}
          </dl>
          <div className={`grid gap-5 ${opened ? 'xl:grid-cols-[minmax(0,1fr)_19rem]' : ''}`}>
            <MatrixTable
              organisation={organisation}
              matrix={matrix}
              opened={opened?.engagementId ?? null}
              hrefOf={(cell) => changeParams(query, { cell })}
            />
            {opened && (
              <CellPanel
                organisation={organisation}
                matrix={matrix}
                cell={opened}
                closeHref={changeParams(query, { cell: null })}
              />
            )}
          </div>
        </>
      )}
    </PageMain>
  )
}
