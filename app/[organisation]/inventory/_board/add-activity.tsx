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

/** A second activity of a touchpoint, for instance another number or another team; opens its interview. */
export function AddActivity({ kind }: { kind: TouchpointKind }) {
  const t = useTranslations('inventory.another')
  const locale = useLocale()
  const router = useRouter()
  const formRef = useRef<HTMLFormElement>(null)
  const { organisation } = useInventoryFrame()
  const [isOpen, setOpen] = useState(false)
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
    <>
      <button type="button" className="rk-link" onClick={() => setOpen(true)}>
        {t('add')}
        <span className="sr-only"> {touchpointById(kind).label[locale]}</span>
      </button>
      <Dialog
        title={t('title', { touchpoint: touchpointById(kind).label[locale] })}
        isOpen={isOpen}
        onOpenChange={setOpen}
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
    </>
  )
}
