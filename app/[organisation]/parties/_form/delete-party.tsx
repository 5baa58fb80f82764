'use client'

import { useMutation } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ConfirmDialog } from '@/app/_components/confirm-dialog'
import { readFailure } from '@/app/_i18n/failure'
import { useTRPC } from '@/app/_trpc/provider'
import { SaveFailure } from '../../_agreements/save-failure'

type Props = { organisation: string; id: string; version: number; name: string }

/** Deletes a party that nothing refers to, after asking; otherwise names what refers to it. */
export function DeleteParty({ organisation, id, version, name }: Props) {
  const t = useTranslations('parties.form')
  const trpc = useTRPC()
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const remove = useMutation(
    trpc.parties.remove.mutationOptions({
      onSuccess: () => {
        router.push(`/${organisation}/parties`)
        router.refresh()
      },
    }),
  )
  const names = (message: string) =>
    readFailure(remove.error)
      .issues.find((issue) => issue.message === message)
      ?.path.slice(1)
      .join(', ') ?? ''
  const inActivities = names('party_has_activities')
  const inContracts = names('party_has_contracts')
  return (
    <>
      <button type="button" className="btn btn-quiet" onClick={() => setAsking(true)}>
        <Trash2 className="icon" />
        {t('delete')}
      </button>
      <ConfirmDialog
        title={t('deleteTitle', { name })}
        confirmLabel={t('deleteConfirm')}
        tone="danger"
        busy={remove.isPending}
        isOpen={asking}
        onOpenChange={(open) => {
          setAsking(open)
          remove.reset()
        }}
        onConfirm={() => remove.mutate({ organisation, id, version })}
      >
        {inActivities || inContracts ? (
          <div className="rk-note is-block" role="alert">
            <p className="font-semibold">{t('inUse')}</p>
            {inActivities && <p>{t('inUseActivities', { names: inActivities })}</p>}
            {inContracts && <p>{t('inUseContracts', { names: inContracts })}</p>}
          </div>
        ) : (
          <>
            <p>{t('deleteText')}</p>
            <SaveFailure error={remove.error} />
          </>
        )}
      </ConfirmDialog>
    </>
  )
}
