'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { useFormFields } from '@/app/_components/use-form-fields'
import { showIssues } from '@/app/_i18n/use-failure'
import { useTRPC } from '@/app/_trpc/provider'
import { line, prose } from '@/server/domain/register/values'
import { DecideForm } from '../findings/_decide/decide-form'
import { useWriting } from '../findings/_decide/use-writing'
import { AddresseeField } from './addressee-field'
import { AdviserMessage } from './adviser-message'
import { type AskedFinding, identityOf } from './asked-finding'
import type { Advice, Dpo } from './told'

const shape = z
  .object({ to: z.enum(['dpo', 'adviser']), adviser: line, about: z.string(), question: prose.min(1, 'required') })
  .refine(({ to, adviser }) => to === 'dpo' || adviser !== '', { path: ['adviser'], message: 'required' })

type Props = {
  organisation: string
  activityId: string
  dpo: Dpo
  /** what the question can be about, besides the whole activity */
  findings: readonly AskedFinding[]
  /** the key of the finding it is about; '' for the whole activity */
  about: string
  /** the question is about this finding and nothing else */
  isFixed?: boolean
  onClose: () => void
}

/** A question to the FG or to an adviser outside; for an adviser the message to send follows. */
export function AskForm({ organisation, activityId, dpo, findings, about, isFixed = false, onClose }: Props) {
  const t = useTranslations('advice')
  const locale = useLocale()
  const [toSend, setToSend] = useState<Advice | null>(null)
  const mutation = useMutation(useTRPC().advice.ask.mutationOptions())
  const { show, ...writing } = useWriting(mutation)
  const first: 'dpo' | 'adviser' = dpo.names.length > 0 && !dpo.isMe ? 'dpo' : 'adviser'
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { to: first, adviser: '', about, question: '' },
  })
  const { field } = useFormFields(form)
  const to = useWatch({ control: form.control, name: 'to' })

  const ask = form.handleSubmit(({ to, adviser, about, question }) => {
    const chosen = findings.find(({ key }) => key === about)
    const asked = { organisation, activityId, question, finding: chosen ? identityOf(chosen) : null }
    mutation.mutate(to === 'adviser' ? { ...asked, to, adviser } : { ...asked, to }, {
      onError: (error) => showIssues(form, error),
      onSuccess: (saved) => {
        form.reset()
        show()
        if (saved.adviser === null) onClose()
        else setToSend(saved)
      },
    })
  })

  if (toSend) return <AdviserMessage organisation={organisation} advice={toSend} isOpen onClose={onClose} />
  return (
    <DecideForm
      title={t('ask')}
      submit={t('askSubmit')}
      deciding={writing}
      dirty={form.formState.isDirty}
      onCancel={onClose}
      onSubmit={ask}
    >
      <AddresseeField dpo={dpo} {...field('to')} />
      {to === 'adviser' && <TextField label={t('adviser')} {...field('adviser')} />}
      {!isFixed && findings.length > 0 && (
        <SelectField
          label={t('about')}
          placeholder={t('wholeActivity')}
          choices={findings.map(({ key, message, subject }) => ({
            value: key,
            label: [message[locale], subject.label[locale]].filter(Boolean).join(' – '),
          }))}
          {...field('about')}
        />
      )}
      <TextArea label={t('question')} help={t('questionHelp')} rows={3} {...field('question')} />
    </DecideForm>
  )
}
