'use client'

import { useMutation } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FileField } from '@/app/_components/file-field'
import { useIssueText } from '@/app/_i18n/use-issue-text'
import { fileTypes, maximumFileBytes } from '@/server/domain/register/file'
import { FileLink } from '../_page/file-link'
import { FileRefused, type SentFile, sendFile } from './send-file'

const accept = Object.values(fileTypes)
  .map((type) => `.${type.extension}`)
  .join(',')

type StoredFileFieldProps = {
  organisation: string
  label: string
  value: string | null
  /** Files that were kept before. */
  known: readonly SentFile[]
  onChange: (id: string | null) => void
  onBusy: (busy: boolean) => void
}

/** A file that is kept as soon as it is chosen; the form holds its id. */
export function StoredFileField({ organisation, label, value, known, onChange, onBusy }: StoredFileFieldProps) {
  const t = useTranslations('contracts.form')
  const message = useUploadMessage()
  const [sent, setSent] = useState<SentFile[]>([])
  const upload = useMutation({
    mutationFn: (file: File) => sendFile(organisation, file),
    onMutate: () => onBusy(true),
    onSuccess: (file) => {
      setSent((before) => [...before, file])
      onChange(file.id)
    },
    onSettled: () => onBusy(false),
  })
  const file = [...known, ...sent].find((one) => one.id === value)
  return (
    <div className="grid gap-2">
      {file && (
        <p className="flex flex-wrap items-center gap-2">
          <FileLink organisation={organisation} file={file} />
          <button
            type="button"
            className="btn btn-quiet btn-xs px-1"
            aria-label={t('removeFile', { name: file.name })}
            onClick={() => onChange(null)}
          >
            <X className="icon" />
          </button>
        </p>
      )}
      <FileField
        label={label}
        help={t('fileHelp')}
        optional
        accept={accept}
        maxSize={maximumFileBytes}
        error={message(upload.error)}
        onChange={(chosen) => chosen && upload.mutate(chosen)}
      />
      <p role="status" className="text-muted text-sm empty:hidden">
        {upload.isPending && t('uploading')}
      </p>
    </div>
  )
}

/** Why a file was not kept, in one line under its field. */
function useUploadMessage(): (error: unknown) => string | undefined {
  const t = useTranslations('errors')
  const issueText = useIssueText()
  return (error) => {
    if (!error) return undefined
    if (!(error instanceof FileRefused)) return `${t('offline.what')} ${t('offline.next')}`
    const [issue] = error.failure.issues
    if (issue) return issueText(issue)
    const { code } = error.failure
    return `${t(`${code}.what`)} ${t(`${code}.why`)} ${t(`${code}.next`)}`
  }
}
