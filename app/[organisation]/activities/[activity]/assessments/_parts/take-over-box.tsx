'use client'

import { useMutation } from '@tanstack/react-query'
import { FileInput } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import { engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import { profileTypes } from '@/server/domain/vocabulary/profile-types'
import type { AssessmentView } from './view'

type Props = { organisation: string; view: Pick<AssessmentView, 'subjectId' | 'version' | 'takeOver'> }

const words = { ...profileTypes, ...engagementRoles }

/** What the register says beside what a finished assessment came to, and the way to bring them together. */
export function TakeOverBox({ organisation, view: { subjectId, version, takeOver } }: Props) {
  const t = useTranslations('assessments.takeOver')
  const locale = useLocale()
  const router = useRouter()
  const take = useMutation(
    useTRPC().assessments.takeOver.mutationOptions({
      // also after a refusal: the page then shows what somebody else saved
      onSettled: () => router.refresh(),
    }),
  )
  if (!takeOver) {
    return take.isSuccess ? (
      <p className="rk-quiet mb-5 p-4 text-sm" role="status">
        {t('done')}
      </p>
    ) : null
  }
  const { kind, from, to, recordVersion, refusal } = takeOver
  const now = from ? words[from][locale] : t('nothing')
  return (
    <div className="rk-quiet mb-5 space-y-3 p-4 text-sm" data-noprint>
      <p>
        {t(kind, { now, outcome: words[to][locale] })}
        {kind === 'role' && refusal === null && <span className="text-muted"> {t('reason')}</span>}
      </p>
      {refusal === null && (
        <button
          type="button"
          className="btn btn-line"
          aria-busy={take.isPending || undefined}
          onClick={() => !take.isPending && take.mutate({ organisation, kind, subjectId, version, recordVersion })}
        >
          <FileInput className="icon" />
          {t('button')}
        </button>
      )}
      <FailureNotice error={take.error} />
    </div>
  )
}
