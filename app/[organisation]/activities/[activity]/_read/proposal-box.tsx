'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { HatchText } from '@/app/_components/hatch-text'
import { FailureNotice } from '@/app/_i18n/failure-notice'
import { useTRPC } from '@/app/_trpc/provider'
import type { ActivitySection } from '@/server/domain/register/activity'
import type { ProposedLine } from '@/server/domain/register/activity-parts'
import { templateDisclaimer } from '@/server/domain/touchpoints/disclaimer'

type Props = {
  at: { organisation: string; id: string; version: number; section: ActivitySection }
  lines: readonly ProposedLine[]
  mayDecide: boolean
}

/** What the template proposes in a section: it does not count until a person takes it over, in one click. */
export function ProposalBox({ at, lines, mayDecide }: Props) {
  const t = useTranslations('activity.proposal')
  const fields = useTranslations('fields')
  const locale = useLocale()
  const router = useRouter()
  const [isRefreshing, startTransition] = useTransition()
  const decide = useMutation(
    useTRPC().activities.decide.mutationOptions({ onSettled: () => startTransition(() => router.refresh()) }),
  )
  const isBusy = decide.isPending || isRefreshing
  const section = fields(`section.activity.${at.section}`)
  const choose = (keep: boolean) => !isBusy && decide.mutate({ ...at, keep })
  return (
    <div className="rk-panel bg-sunken mt-4 border-dashed px-4 py-3 text-sm">
      <h3 className="rk-h3">
        <HatchText>{t('title', { count: lines.length, section })}</HatchText>
      </h3>
      <p className="text-muted mt-0.5">{t('explanation')}</p>
      <ul className="mt-2 list-disc space-y-0.5 pl-5">
        {lines.map((line) => (
          <li key={line.id}>{line.text}</li>
        ))}
      </ul>
      {mayDecide && (
        <>
          <div className="mt-3 flex flex-wrap gap-2" data-noprint>
            <button
              type="button"
              className="btn btn-line btn-sm"
              aria-busy={isBusy || undefined}
              onClick={() => choose(true)}
            >
              {t('keep')}
              <span className="sr-only"> {section}</span>
            </button>
            <button type="button" className="btn btn-quiet btn-sm" onClick={() => choose(false)}>
              {t('setAside')}
              <span className="sr-only"> {section}</span>
            </button>
          </div>
          <p className="text-muted mt-2 text-xs">{templateDisclaimer[locale]}</p>
        </>
      )}
      {decide.isError && <FailureNotice error={decide.error} />}
    </div>
  )
}
