'use client'

import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useTRPC } from '@/app/_trpc/provider'
import { type TouchpointKind, touchpointById } from '@/server/domain/touchpoints'
import { SaveFailure } from '../save-failure'
import { SaveForm } from '../save-form'
import { useInventoryFrame } from './inventory-frame'

type Props = { kind: TouchpointKind; isOpen: boolean; onOpenChange: (open: boolean) => void }

/** A second activity of a touchpoint, for instance another number or another team; opens its interview. */
export function AddActivity({ kind, isOpen, onOpenChange }: Props) {
  const t = useTranslations('inventory.another')
  const locale = useLocale()
  const router = useRouter()
  const formRef = useRef<HTMLFormElement>(null)
  const { organisation } = useInventoryFrame()
  const [isEmpty, setEmpty] = useState(false)
  const validation = useTranslations('validation')
  const start = useMutation(useTRPC().activities.start.mutationOptions())

  async function create() {
    const name = String(new FormData(formRef.current ?? undefined).get('name') ?? '').trim()
    setEmpty(name === '')
    if (name === '') return
    const { id } = await start.mutateAsync({ organisation, kind, name, locale })
    router.push(`/${organisation}/inventory/${kind}?activity=${id}`)
  }

  return (
    <Dialog
      title={t('title', { touchpoint: touchpointById(kind).label[locale] })}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <SaveForm formRef={formRef} className="grid gap-3" onSave={() => create().catch(() => {})}>
        <SaveFailure error={start.error} />
        <TextField
          label={t('name')}
          help={t('help')}
          name="name"
          maxLength={200}
          error={isEmpty ? validation('required') : undefined}
        />
        <div className="flex justify-end">
          <SubmitButton busy={start.isPending}>{t('create')}</SubmitButton>
        </div>
      </SaveForm>
    </Dialog>
  )
}
