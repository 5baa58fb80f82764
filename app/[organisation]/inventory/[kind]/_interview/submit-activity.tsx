'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/app/_trpc/provider'
import type { InterviewView } from '@/server/api/routers/inventory'
import type { Activity } from '@/server/domain/register/activity'
import { SaveFailure } from '../../save-failure'

type Props = { organisation: string; view: InterviewView; activity: Activity }

/** Hands a draft in for review; leads to the activity, where its status stands. */
export function SubmitActivity({ organisation, view, activity }: Props) {
  const t = useTranslations('interview.summary')
  const router = useRouter()
  const step = useMutation(useTRPC().activities.step.mutationOptions())
  if (view.mayNotSubmit || activity.status !== 'concept') return null

  function submit() {
    const { id, version } = activity
    step.mutate(
      { organisation, id, version, step: 'submit' },
      { onSuccess: () => router.push(`/${organisation}/activities/${id}`) },
    )
  }

  return (
    <>
      <button type="button" className="btn btn-primary" aria-busy={step.isPending || undefined} onClick={submit}>
        {t('submit')}
      </button>
      <div className="basis-full empty:hidden">
        <SaveFailure error={step.error} />
      </div>
    </>
  )
}
