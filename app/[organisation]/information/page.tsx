import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { loadShell } from '../_frame/load-shell'
import { ActivityNames } from '../_information/activity-names'
import { LanguageChoice } from '../_information/language-choice'
import { LookForCookies } from '../_information/look-for-cookies'
import { MissingSummary } from '../_information/missing-summary'
import { type LanguageParams, readLanguage } from '../_information/read-language'
import { textFiles } from '../_information/text-files'
import { TextPanel } from '../_information/text-panel'

type Props = { params: Promise<{ organisation: string }>; searchParams: Promise<LanguageParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('information'))('title') }
}

export default async function InformationPage({ params, searchParams }: Props) {
  const [{ organisation }, query, t, locale, caller] = await Promise.all([
    params,
    searchParams,
    getTranslations('information'),
    getLocale(),
    api(),
  ])
  const language = readLanguage(query, locale)
  const [file, texts, shell] = await Promise.all([
    textFiles(language),
    caller.information.organisation({ organisation, language }),
    loadShell(organisation),
  ])
  const reader = { organisation, readsOnly: typeof shell === 'string' || shell.readsOnly }
  return (
    <PageMain>
      <PageHeader title={t('title')} lede={t('lede')} />
      <LanguageChoice language={language} />
      <MissingSummary groups={texts.missing} {...reader} />
      <ActivityNames lede={t('notActive')} activities={texts.notActive} organisation={organisation} />
      <ActivityNames lede={t('forOthers')} activities={texts.forOthers} organisation={organisation} />
      <TextPanel title={t('statement')} file={file('statement')} text={texts.statement} {...reader} />
      <TextPanel
        title={t('cookies')}
        file={file('cookies')}
        text={texts.cookies}
        aside={<LookForCookies activities={texts.lookFor} />}
        {...reader}
      />
    </PageMain>
  )
}
