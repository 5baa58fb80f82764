import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { PageMain } from '@/app/_components/page-main'
import { api } from '@/app/_trpc/server'
import { loadShell } from '../_frame/load-shell'
import { ActivityTable } from './activity-table'
import { AdviceTable } from './advice-table'
import { QuestionTable } from './question-table'

type Props = { params: Promise<{ organisation: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('work'))('title') }
}

export default async function WorkPage({ params }: Props) {
  const [{ organisation }, t, caller] = await Promise.all([params, getTranslations('work'), api()])
  const [{ waiting, questions, reviews, owned }, { toAnswer, asked }, shell] = await Promise.all([
    caller.activities.work({ organisation }),
    caller.advice.waiting({ organisation }),
    loadShell(organisation),
  ])
  const mayStart = typeof shell !== 'string' && !shell.readsOnly
  const nothing = [toAnswer, waiting, questions, reviews, asked, owned].every((rows) => rows.length === 0)
  return (
    <PageMain>
      <PageHeader
        title={t('title')}
        lede={t('lede')}
        actions={
          mayStart && (
            <Link className="btn btn-primary" href={`/${organisation}/campaign`}>
              {t('newCampaign')}
            </Link>
          )
        }
      />
      <div className="mt-6 grid gap-9">
        {toAnswer.length > 0 && <AdviceTable part="toAnswer" organisation={organisation} rows={toAnswer} />}
        {waiting.length > 0 && (
          <ActivityTable part="waiting" organisation={organisation} rows={waiting} date="statusSince" />
        )}
        {questions.length > 0 && <QuestionTable organisation={organisation} rows={questions} />}
        {reviews.length > 0 && (
          <ActivityTable part="reviews" organisation={organisation} rows={reviews} date="reviewDue" />
        )}
        {asked.length > 0 && <AdviceTable part="asked" organisation={organisation} rows={asked} />}
        {owned.length > 0 && <ActivityTable part="owned" organisation={organisation} rows={owned} date="reviewDue" />}
        {nothing && (
          <EmptyState
            title={t('nothing')}
            text={t('nothingText')}
            actions={
              <Link className="btn btn-line" href={`/${organisation}/inventory`}>
                {t('toInventory')}
              </Link>
            }
          />
        )}
      </div>
    </PageMain>
  )
}
