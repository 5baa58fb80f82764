'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useTRPC } from '@/app/_trpc/provider'
import { SaveFailure } from '../../_agreements/save-failure'
import type { MemberRow } from './member-row'

type RemoveMemberProps = { organisation: string; member: MemberRow; onRemoved: () => void }

/** Takes access away, after a question in place: a second dialog on top of this one would be too much. */
export function RemoveMember({ organisation, member, onRemoved }: RemoveMemberProps) {
  const t = useTranslations('members.remove')
  const common = useTranslations('common')
  const trpc = useTRPC()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(trpc.members.remove.mutationOptions({ onSuccess: onRemoved }))
  if (!asking) {
    return (
      <div>
        <button type="button" className="btn btn-line" onClick={() => setAsking(true)}>
          {t('button')}
        </button>
      </div>
    )
  }
  return (
    <fieldset className="grid gap-3">
      <legend className="font-semibold">{t('title', { name: member.name })}</legend>
      <p className="text-sm">{t('text')}</p>
      <SaveFailure error={remove.error} />
      <div className="flex gap-2">
        <button
          type="button"
          className="btn btn-error"
          aria-busy={remove.isPending || undefined}
          onClick={() => !remove.isPending && remove.mutate({ organisation, id: member.id })}
        >
          {t('confirm')}
        </button>
        <button type="button" className="btn btn-line" onClick={() => setAsking(false)}>
          {common('cancel')}
        </button>
      </div>
    </fieldset>
  )
}
