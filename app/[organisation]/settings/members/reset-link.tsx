'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useTRPC } from '@/app/_trpc/provider'
import { SaveFailure } from '../../_agreements/save-failure'
import { CopyLink } from './copy-link'
import type { MemberRow } from './member-row'

/** A one-time link with which the member sets a new password; the administrator passes it on. */
export function ResetLink({ organisation, member }: { organisation: string; member: MemberRow }) {
  const t = useTranslations('members.reset')
  const trpc = useTRPC()
  const make = useMutation(trpc.members.makeResetLink.mutationOptions())
  if (make.data) {
    return (
      <section className="grid gap-2" aria-label={t('title')}>
        <p className="text-sm">{t('text', { name: member.name })}</p>
        <CopyLink path={`/reset/${make.data.token}`} />
      </section>
    )
  }
  return (
    <div className="grid gap-3">
      <SaveFailure error={make.error} />
      <div>
        <button type="button" className="btn btn-line" onClick={() => make.mutate({ organisation, id: member.id })}>
          {t('button')}
        </button>
      </div>
    </div>
  )
}
