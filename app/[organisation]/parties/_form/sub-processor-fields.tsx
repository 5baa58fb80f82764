'use client'

import { Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { v7 as newId } from 'uuid'
import { AnswerGroup } from '@/app/_components/answer-group'
import { CheckboxField } from '@/app/_components/checkbox-field'
import { DateField } from '@/app/_components/date-field'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import type { PartyContent } from '@/server/domain/register/party'
import { FieldPart } from '../../_agreements/field-part'
import { useCountryChoices } from '../../_agreements/use-country-choices'
import type { CheckboxOf, FieldOf, RecordForm } from '../../_agreements/use-record-form'

type Props = {
  form: RecordForm<PartyContent>
  field: FieldOf<PartyContent>
  checkbox: CheckboxOf<PartyContent>
}

/** Who else processes the data on behalf of the party. */
export function SubProcessorFields({ form, field, checkbox }: Props) {
  const t = useTranslations('parties.form')
  const party = useTranslations('fields.party')
  const words = useTranslations('fields.subProcessor')
  const countries = useCountryChoices()
  const list = useFieldArray({ control: form.control, name: 'subProcessors', keyName: 'key' })
  const add = () => list.append({ id: newId(), name: '', country: null, service: '', authorised: null })
  return (
    <FieldPart title={t('subProcessors')} help={t('subProcessorsHelp')}>
      {list.fields.map((row, index) => (
        <fieldset key={row.key} className="rk-panel grid gap-3 p-4">
          <legend className="sr-only">{t('subProcessor', { number: index + 1 })}</legend>
          <div className="grid gap-3 sm:grid-cols-3">
            <TextField label={words('name')} {...field(`subProcessors.${index}.name`)} />
            <TextField label={words('service')} optional {...field(`subProcessors.${index}.service`)} />
            <SelectField
              label={words('country')}
              optional
              choices={countries}
              {...field(`subProcessors.${index}.country`)}
            />
          </div>
          <div className="flex flex-wrap items-end justify-between gap-3">
            <AnswerGroup label={words('authorised')} {...field(`subProcessors.${index}.authorised`)} />
            <button
              type="button"
              className="btn btn-quiet btn-sm"
              aria-label={t('removeSubProcessor', { number: index + 1 })}
              onClick={() => list.remove(index)}
            >
              <X className="icon" />
            </button>
          </div>
        </fieldset>
      ))}
      <div>
        <button type="button" className="btn btn-line btn-sm" onClick={add}>
          <Plus className="icon" />
          {t('addSubProcessor')}
        </button>
      </div>
      <CheckboxField label={t('noSubProcessors')} {...checkbox('noSubProcessorsConfirmed')} />
      <DateField label={party('subProcessorsCheckedOn')} optional {...field('subProcessorsCheckedOn')} />
    </FieldPart>
  )
}
