'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { type ContractContent, checkedValues } from '@/server/domain/register/contract'
import { FieldPart } from '../../_agreements/field-part'
import type { FieldOf, RecordForm } from '../../_agreements/use-record-form'

type Props = { form: RecordForm<ContractContent>; field: FieldOf<ContractContent> }

/** What the contract says beside the nine items: breaches, audits, liability. */
export function PromiseFields({ form, field }: Props) {
  const t = useTranslations('contracts')
  const words = useTranslations('fields.contract')
  const kind = useWatch({ control: form.control, name: 'kind' })
  const choices = checkedValues.map((value) => ({ value, label: t(`checked.${value}`) }))
  const checked = { choices, placeholder: false as const, width: 'w-56' }
  return (
    <FieldPart title={t('form.promises')}>
      <SelectField
        label={words('breachNotice')}
        help={t('form.breachNoticeHelp')}
        {...checked}
        {...field('breachNotice')}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={words('breachTermHours')}
          optional
          inputMode="numeric"
          width="w-28"
          {...field('breachTermHours')}
        />
        <TextField label={words('breachContact')} optional {...field('breachContact')} />
      </div>
      <SelectField label={words('auditRight')} help={t('form.auditRightHelp')} {...checked} {...field('auditRight')} />
      <TextArea label={words('liability')} optional {...field('liability')} />
      {kind === 'joint' && (
        <SelectField
          label={words('essencePublic')}
          help={t('form.essencePublicHelp')}
          {...checked}
          {...field('essencePublic')}
        />
      )}
    </FieldPart>
  )
}
