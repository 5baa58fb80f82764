import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { loadShell } from '../../../_frame/load-shell'
import { LanguageChoice } from '../../../_information/language-choice'
import { MissingSummary } from '../../../_information/missing-summary'
import { type LanguageParams, readLanguage } from '../../../_information/read-language'
import { ActivityHead } from '../activity-head'
import { loadActivity } from '../load-activity'
import { ActivityTexts } from './activity-texts'

type Props = {
  params: Promise<{ organisation: string; activity: string }>
  searchParams: Promise<LanguageParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation, activity: id } = await params
  const [{ activity }, t] = await Promise.all([loadActivity(organisation, id), getTranslations('information')])
  return { title: `${t('title')} – ${activity.name}` }
}

export default async function ActivityInformationPage({ params, searchParams }: Props) {
  const [{ organisation, activity: id }, query, t, locale, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('information'),
    getLocale(),
    api(),
  ])
  const language = readLanguage(query, locale)
  const [view, shell] = await Promise.all([loadActivity(organisation, id), loadShell(organisation)])
  const texts = await caller.information.activity({ organisation, id, language })
  const organisationName = typeof shell === 'string' ? '' : shell.organisationName
  const reader = { organisation, readsOnly: view.refusals['activity.edit'] !== null }
  return (
    <PageMain>
      <ActivityHead organisation={organisation} organisationName={organisationName} view={view} current="information" />
      {texts.section ? (
        <>
          <LanguageChoice language={language} />
          <MissingSummary groups={texts.missing} {...reader} />
          <ActivityTexts texts={texts} name={view.activity.name} language={language} reader={reader} />
        </>
      ) : (
        <p className="py-5">{t('processor')}</p>
      )}
    </PageMain>
  )
}
