'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import type { InterviewView } from '@/server/api/routers/inventory'
import { interview } from '@/server/domain/questions/interview'
import { InterviewSummary } from './interview-summary'
import type { ReturnTo } from './return-to'
import { StepList } from './step-list'
import { StepScreen } from './step-screen'
import { useStepEdit } from './use-step-edit'

type Props = { organisation: string; initial: InterviewView; activityId: string; returnTo: ReturnTo | null }

const summary = 'summary'

/**
 * The interview about a touchpoint, one question at a time. The step stands in the address, so back and forward work. It
 * ends in its summary, or where it is to return to.
 */
export function Interview({ organisation, initial, activityId, returnTo }: Props) {
  const t = useTranslations('interview')
  const router = useRouter()
  const asked = useSearchParams().get('step')
  const steps = useMemo(() => interview(initial.kind), [initial.kind])
  const index = steps.findIndex((step) => step.id === asked)
  const mayEdit = initial.mayNotEdit === null
  const step = mayEdit ? steps[index] : undefined
  const edit = useStepEdit({ organisation, initial, activityId }, step)
  const address = `/${organisation}/inventory/${initial.kind}?activity=${activityId}${returnTo?.query ?? ''}`
  const hrefOf = (id: string) => (returnTo && id === summary ? returnTo.href : `${address}&step=${id}`)

  async function go(id: string) {
    if (!(await edit.save())) return
    if (returnTo && id === summary) return router.push(returnTo.href)
    window.history.pushState(null, '', hrefOf(id))
    window.scrollTo({ top: 0 })
  }

  async function leave() {
    if (await edit.save()) router.push(returnTo?.href ?? `/${organisation}/inventory#${initial.kind}`)
  }

  return (
    <div className="mt-5 grid gap-x-10 gap-y-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <UnsavedGuard dirty={edit.isDirty} />
      <StepList
        steps={steps}
        view={edit.view}
        current={step?.id ?? summary}
        end={t(returnTo ? 'verdict' : 'summary.title')}
        hrefOf={hrefOf}
        onGo={mayEdit ? go : null}
      />
      {step ? (
        <StepScreen
          key={step.id}
          organisation={organisation}
          step={step}
          edit={edit}
          count={{ number: index + 1, total: steps.length }}
          onPrevious={index > 0 ? () => go(steps[index - 1]?.id ?? summary) : null}
          onNext={() => go(steps[index + 1]?.id ?? summary)}
          onLater={leave}
        />
      ) : (
        <InterviewSummary
          organisation={organisation}
          steps={steps}
          view={edit.view}
          hrefOf={hrefOf}
          onGo={mayEdit ? go : null}
        />
      )}
    </div>
  )
}
