'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { FileField } from '@/app/_components/file-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { useFileSize } from '@/app/_components/use-file-size'
import { maximumImportBytes, maximumImportRows } from '@/server/domain/register/exchange'

type Props = {
  file: File | undefined
  busy: boolean
  onChoose: (file: File | undefined) => void
  onLook: (file: File) => void
}

/** The first step: which file. */
export function ChooseFile({ file, busy, onChoose, onLook }: Props) {
  const t = useTranslations('exchange.import')
  const size = useFileSize()
  const [missing, setMissing] = useState(false)

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // a file chosen before the script was ready is in the form and nowhere else
    const found = file ?? new FormData(event.currentTarget).get('file')
    const isChosen = found instanceof File && found.size > 0
    setMissing(!isChosen)
    if (isChosen) onLook(found)
  }

  return (
    <form className="mt-6 grid max-w-xl gap-5" onSubmit={submit} noValidate>
      <FileField
        name="file"
        label={t('file')}
        help={t('fileHelp', { size: size(maximumImportBytes), rows: maximumImportRows })}
        accept=".csv,.txt,text/csv"
        maxSize={maximumImportBytes}
        error={missing && !file ? t('chooseFirst') : undefined}
        onChange={onChoose}
      />
      <div>
        <SubmitButton busy={busy} busyLabel={t('looking')}>
          {t('look')}
        </SubmitButton>
      </div>
    </form>
  )
}
