'use client'

import { useTranslations } from 'next-intl'
import { Controller } from 'react-hook-form'
import { DateField } from '@/app/_components/date-field'
import { TextField } from '@/app/_components/text-field'
import type { ContractContent } from '@/server/domain/register/contract'
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

/** The signed file, or the terms on the web with their version and the day they were accepted. */
export function DocumentFields({ form, field, organisation, files, onBusy }: Props) {
  const t = useTranslations('contracts.form')
  const words = useTranslations('fields.contract')
  return (
    <FieldPart title={t('document')} help={t('documentHelp')}>
      <Controller
        control={form.control}
        name="fileId"
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
      <DateField label={words('signedOn')} optional {...field('signedOn')} />
      <div className="rk-quiet grid gap-4 p-4">
        <p className="text-sm font-semibold">{t('web')}</p>
        <p className="rk-help">{t('webHelp')}</p>
        <TextField label={words('url')} optional type="url" {...field('url')} />
        <div className="flex flex-wrap gap-4">
          <TextField label={words('urlVersion')} optional width="w-44" {...field('urlVersion')} />
          <DateField label={words('acceptedOn')} optional {...field('acceptedOn')} />
        </div>
      </div>
    </FieldPart>
  )
}
