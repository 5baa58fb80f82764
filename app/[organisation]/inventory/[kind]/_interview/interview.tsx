'use client'

import { useRouter, useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { UnsavedGuard } from '@/app/_components/unsaved-guard'
import type { InterviewView } from '@/server/api/routers/inventory'
import { interview } from '@/server/domain/questions/interview'
import { InterviewSummary } from './interview-summary'
import { StepList } from './step-list'
import { StepScreen } from './step-screen'
import { useStepEdit } from './use-step-edit'

type Props = { organisation: string; initial: InterviewView; activityId: string }

const summary = 'summary'

/** The interview about a touchpoint, one question at a time. The step stands in the address, so back and forward work. */
export function Interview({ organisation, initial, activityId }: Props) {
  const router = useRouter()
  const asked = useSearchParams().get('step')
  const steps = useMemo(() => interview(initial.kind), [initial.kind])
  const index = steps.findIndex((step) => step.id === asked)
  const mayEdit = initial.mayNotEdit === null
  const step = mayEdit ? steps[index] : undefined
  const edit = useStepEdit({ organisation, initial, activityId }, step)
  const hrefOf = (id: string) => `/${organisation}/inventory/${initial.kind}?activity=${activityId}&step=${id}`

  async function go(id: string) {
    if (!(await edit.save())) return
    window.history.pushState(null, '', hrefOf(id))
    window.scrollTo({ top: 0 })
  }

  async function leave() {
    if (await edit.save()) router.push(`/${organisation}/inventory#${initial.kind}`)
  }

  return (
    <div className="mt-5 grid gap-x-10 gap-y-5 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <UnsavedGuard dirty={edit.isDirty} />
      <StepList
        steps={steps}
        view={edit.view}
        current={step?.id ?? summary}
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
