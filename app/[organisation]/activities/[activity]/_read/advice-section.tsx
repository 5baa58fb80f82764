import { MessageCircleQuestion } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { api } from '@/app/_trpc/server'
import { AdviceEntry } from '../../../_advice/advice-entry'
import { askHref } from '../../../_advice/asked-finding'
import { OwnAdviceForm } from '../../../_advice/own-advice-form'
import type { ActivityPage } from './activity-page'
import { AskPanel } from './ask-panel'

type Props = {
  page: ActivityPage
  mayAsk: boolean
  mayAdvise: boolean
  /** what the address asks about: the key of a finding, or anything else for the whole activity */
  ask: string | undefined
}

/** Questions for advice, what was advised, and the place to ask and to advise: Art. 38(6) and 39 AVG. */
export async function AdviceSection({ page, mayAsk, mayAdvise, ask }: Props) {
  const { organisation, activity } = page
  const [t, caller] = await Promise.all([getTranslations('advice'), api()])
  const [advice, dpo] = await Promise.all([
    caller.advice.ofActivity({ organisation, activityId: activity.id }),
    caller.advice.dpo({ organisation }),
  ])
  const findings = page.findings.filter(({ outcome }) => outcome === 'gap')
  const isAsking = mayAsk && ask !== undefined
  return (
    <section className="border-line border-t py-5" aria-labelledby="read-advice" id="advice">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="rk-h2" id="read-advice">
          {t('title')}
        </h2>
        {mayAsk && !isAsking && (
          <Link className="btn btn-line" href={askHref(organisation, activity.id)} data-noprint>
            <MessageCircleQuestion className="icon" />
            {t('ask')}
          </Link>
        )}
      </div>
      {isAsking && (
        <AskPanel
          key={ask}
          path={`/${organisation}/activities/${activity.id}`}
          organisation={organisation}
          activityId={activity.id}
          dpo={dpo}
          findings={findings.map(({ key, rule, message, subject }) => ({ key, rule, message, subject }))}
          about={findings.some(({ key }) => key === ask) ? ask : ''}
        />
      )}
      {advice.length === 0 && <p className="text-muted text-sm">{t('none')}</p>}
      <ul className="max-w-[70ch] space-y-5 text-sm">
        {advice.map((one) => (
          <AdviceEntry key={one.id} organisation={organisation} advice={one} />
        ))}
      </ul>
      {mayAdvise && <OwnAdviceForm organisation={organisation} activityId={activity.id} />}
    </section>
  )
}
