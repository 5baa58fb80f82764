'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useDeferredValue, useState } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { TextField } from '@/app/_components/text-field'
import { useTRPC } from '@/app/_trpc/provider'
import { activityNumber } from '@/server/domain/register/activity'
import type { ContractContent } from '@/server/domain/register/contract'
import { FieldPart } from '../../_agreements/field-part'
import type { RecordForm } from '../../_agreements/use-record-form'

type Props = { form: RecordForm<ContractContent>; organisation: string }

/** Which activities the contract covers: those of its party, and on request those of others. */
export function CoverageFields({ form, organisation }: Props) {
  const t = useTranslations('contracts.form')
  const trpc = useTRPC()
  const partyId = useWatch({ control: form.control, name: 'partyId' })
  const { field } = useController({ control: form.control, name: 'engagementIds' })
  const [search, setSearch] = useState('')
  const [kept] = useState(field.value)
  const also = [...new Set([...kept, ...field.value])]
  const input = { organisation, partyId: partyId || null, also, search: useDeferredValue(search.trim()) }
  const choices = useQuery(trpc.contracts.coverable.queryOptions(input, { placeholderData: keepPreviousData }))

  function toggle(id: string, on: boolean) {
    field.onChange(on ? [...field.value, id] : field.value.filter((one) => one !== id))
  }

  return (
    <FieldPart title={t('covers')} help={t('coversHelp')}>
      <div className="grid gap-2">
        {choices.data?.map((choice) => (
          <CheckboxField
            key={choice.id}
            label={`${activityNumber(choice.activityNumber)} ${choice.activityName}`}
            help={`${choice.product}, ${choice.partyName}`}
            checked={field.value.includes(choice.id)}
            onChange={(event) => toggle(choice.id, event.target.checked)}
          />
        ))}
        {choices.data?.length === 0 && (
          <p className="text-muted text-sm">{t(partyId ? 'coversNone' : 'coversChooseParty')}</p>
        )}
      </div>
      <TextField
        label={t('coversSearch')}
        optional
        width="w-72"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
    </FieldPart>
  )
}
