'use client'

import { Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Controller, useFieldArray } from 'react-hook-form'
import { v7 as newId } from 'uuid'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { annexKinds, type ContractContent } from '@/server/domain/register/contract'
import { FieldPart } from '../../_agreements/field-part'
import type { FieldOf, RecordForm } from '../../_agreements/use-record-form'
import type { SentFile } from './send-file'
import { StoredFileField } from './stored-file-field'

type Props = {
  form: RecordForm<ContractContent>
  field: FieldOf<ContractContent>
  organisation: string
  files: SentFile[]
  onBusy: (busy: boolean) => void
}

/** What belongs to the contract, each with a file or an address. */
export function AnnexFields({ form, field, organisation, files, onBusy }: Props) {
  const t = useTranslations('contracts')
  const words = useTranslations('fields.annex')
  const list = useFieldArray({ control: form.control, name: 'annexes', keyName: 'key' })
  const kinds = annexKinds.map((value) => ({ value, label: t(`annexKind.${value}`) }))
  return (
    <FieldPart title={t('form.annexes')}>
      {list.fields.map((row, index) => (
        <fieldset key={row.key} className="rk-panel grid gap-3 p-4">
          <legend className="sr-only">{t('form.annex', { number: index + 1 })}</legend>
          <div className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
            <SelectField
              label={words('kind')}
              choices={kinds}
              placeholder={false}
              {...field(`annexes.${index}.kind`)}
            />
            <TextField label={words('title')} {...field(`annexes.${index}.title`)} />
            <button
              type="button"
              className="btn btn-quiet btn-sm"
              aria-label={t('form.removeAnnex', { number: index + 1 })}
              onClick={() => list.remove(index)}
            >
              <X className="icon" />
            </button>
          </div>
          <Controller
            control={form.control}
            name={`annexes.${index}.fileId`}
            render={({ field: input }) => (
              <StoredFileField
                organisation={organisation}
                label={words('fileId')}
                known={files}
                value={input.value}
                onChange={input.onChange}
                onBusy={onBusy}
              />
            )}
          />
          <TextField label={words('url')} optional type="url" {...field(`annexes.${index}.url`)} />
        </fieldset>
      ))}
      <div>
        <button
          type="button"
          className="btn btn-line btn-sm"
          onClick={() => list.append({ id: newId(), kind: 'scc', title: '', fileId: null, url: '' })}
        >
          <Plus className="icon" />
          {t('form.addAnnex')}
        </button>
      </div>
    </FieldPart>
  )
}
