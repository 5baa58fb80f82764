import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HatchText } from '@/app/_components/hatch-text'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { Pager } from '@/app/_components/pager'
import { SearchField } from '@/app/_components/search-field'
import { Tabs } from '@/app/_components/tabs'
import { Toolbar } from '@/app/_components/toolbar'
import { changeParams } from '@/app/_components/url-params'
import { judged } from '@/app/_trpc/judged'
import { api } from '@/app/_trpc/server'
import { NotJudgedNotice } from '../_findings/not-judged-notice'
import { loadShell } from '../_frame/load-shell'
import { refusalsOf } from './_decide/refusals-of'
import { FindingFacets } from './_list/finding-facets'
import { FindingList } from './_list/finding-list'
import { NothingFound } from './_list/nothing-found'
import { QuestionList } from './_list/question-list'
import { type ListParams, pageSize, readListParams, views } from './_list/read-params'
import { selectRows } from './_list/select-rows'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<ListParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('findings'))('title') }
}

export default async function FindingsPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, locale, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('findings'),
    getLocale(),
    api(),
  ])
  const [listed, shell, people, dpo] = await Promise.all([
    judged(caller.findings.list({ organisation })),
    loadShell(organisation),
    caller.activities.owners({ organisation }),
    caller.advice.dpo({ organisation }),
  ])
  if ('notJudged' in listed) {
    return (
      <PageMain wide>
        <PageHeader title={t('title')} lede={t('lede')} />
        <NotJudgedNotice reason={listed} />
      </PageMain>
    )
  }
  const asked = readListParams(query)
  const selected = selectRows(listed, asked, locale, pageSize)
  const refusals = typeof shell === 'string' ? null : refusalsOf(shell)
  const names = people.map(({ id, name }) => [id, name] as const)
  const owners = listed.findings.flatMap(({ activity, ownerName }) =>
    activity?.ownerId && ownerName ? [[activity.ownerId, ownerName] as const] : [],
  )
  return (
    <PageMain wide>
      <PageHeader title={t('title')} lede={t('lede')} />
      <Tabs
        label={t('views')}
        tabs={views.map((view) => ({
          href: changeParams(query, { view: view === 'open' ? null : view, open: null }),
          label: t(`view.${view}`),
          count: selected.counts[view],
          current: asked.view === view,
        }))}
      />
      <Toolbar search={<SearchField label={t('search')} />} />
      <div className="grid gap-7 lg:grid-cols-[13.5rem_minmax(0,1fr)]">
        <FindingFacets
          rows={selected.facetRows}
          asked={asked.asked}
          params={query}
          listed={listed}
          people={new Map([...owners, ...names])}
        />
        <div className="min-w-0">
          {selected.total === 0 ? (
            <NothingFound organisation={organisation} asked={asked} />
          ) : (
            <>
              {asked.view === 'questions' ? (
                <QuestionList organisation={organisation} questions={selected.questions} refusals={refusals} />
              ) : (
                <FindingList
                  organisation={organisation}
                  findings={selected.findings}
                  opened={asked.opened}
                  refusals={refusals}
                  people={people}
                  dpo={dpo}
                />
              )}
              <Pager page={selected.page} pageSize={pageSize} total={selected.total} noun={t(`noun.${asked.view}`)} />
            </>
          )}
          {asked.view === 'open' && listed.counts.rulesNotAssessed > 0 && (
            <p className="mt-4 text-sm">
              <HatchText>{t('noScan', { count: listed.counts.rulesNotAssessed })}</HatchText>
            </p>
          )}
        </div>
      </div>
    </PageMain>
  )
}
