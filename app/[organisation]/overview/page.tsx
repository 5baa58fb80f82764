import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '@/app/_components/format-date'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { judged } from '@/app/_trpc/judged'
import { api } from '@/app/_trpc/server'
import { NotJudgedNotice } from '../_findings/not-judged-notice'
import { loadShell } from '../_frame/load-shell'
import { FirstThings } from './_parts/first-things'
import { BlindSpots, DueReviews, EndingContracts, MissingContracts } from './_parts/lists'
import { OwnerTable } from './_parts/owner-table'
import { Panel } from './_parts/panel'
import { ReadinessTable } from './_parts/readiness-table'
import { Trend } from './_parts/trend'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('overview'))('title') }
}

export default async function OverviewPage({ params }: Props) {
  const [{ organisation }, t, locale, caller] = await Promise.all([
    params,
    getTranslations('overview'),
    getLocale(),
    api(),
  ])
  const [overview, shell] = await Promise.all([judged(caller.overview.read({ organisation })), loadShell(organisation)])
  if ('notJudged' in overview) {
    return (
      <PageMain>
        <PageHeader title={t('title')} />
        <NotJudgedNotice reason={overview} />
      </PageMain>
    )
  }
  const name = typeof shell === 'string' ? '' : shell.organisationName
  const { blocking, substantiate, warning, advice } = overview.pending
  const findings = `/${organisation}/findings`
  const place = { organisation, overview }
  return (
    <PageMain>
      <PageHeader title={t('title')} facts={t('facts', { name, day: formatDate(overview.day, 'long', locale) })} />
      <section className="mt-4" aria-labelledby="first">
        <h2 className="sr-only" id="first">
          {t('first')}
        </h2>
        <FirstThings {...place} />
      </section>
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-[minmax(0,1.28fr)_minmax(0,1fr)]">
        <Panel title={t('readiness')}>
          <ReadinessTable organisation={organisation} readiness={overview.readiness} />
        </Panel>
        <Panel
          title={t('openFindings')}
          all={{ href: findings, label: t('allFindings', { count: blocking + substantiate + warning + advice }) }}
        >
          <OwnerTable {...place} />
          <Trend trend={overview.trend} />
        </Panel>
      </div>
      <div className="mt-4 grid items-start gap-4 md:grid-cols-2">
        <MissingContracts {...place} />
        <EndingContracts {...place} />
        <DueReviews {...place} />
        <BlindSpots {...place} />
      </div>
    </PageMain>
  )
}
