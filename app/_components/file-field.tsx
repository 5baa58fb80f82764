'use client'

import { FileText, Upload } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ChangeEvent, type DragEvent, type Ref, useId, useRef, useState } from 'react'
import { Field, type FieldText } from './field'
import { fieldAria } from './field-ids'
import { useFileSize } from './use-file-size'

type FileFieldProps = FieldText & {
  name?: string
  /** As the attribute of an input: `.pdf,.docx`. */
  accept?: string
  /** Bytes. A larger file is refused here with the reason; the server decides in the end. */
  maxSize?: number
  required?: boolean
  /** Undefined when the file was refused. */
  onChange?: (file: File | undefined) => void
  ref?: Ref<HTMLInputElement>
}

/** One file, by choosing or by dropping it. */
export function FileField(props: FileFieldProps) {
  const { label, help, error, optional, aside, name, accept, maxSize, required, onChange } = props
  const t = useTranslations('common.file')
  const errors = useTranslations('errors.field')
  const size = useFileSize()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File>()
  const [over, setOver] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const message = refusal ?? error

  function refuse(candidate: File): string | undefined {
    if (accept && !isAccepted(candidate, accept)) return errors('fileType', { types: accept.replaceAll(',', ', ') })
    if (maxSize && candidate.size > maxSize) return errors('fileSize', { size: size(maxSize) })
  }

  function take(event: ChangeEvent<HTMLInputElement>) {
    const candidate = event.target.files?.[0]
    const reason = candidate && refuse(candidate)
    if (reason) event.target.value = ''
    setRefusal(reason)
    setFile(reason ? undefined : candidate)
    onChange?.(reason ? undefined : candidate)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (!input.current || event.dataTransfer.files.length === 0) return
    input.current.files = event.dataTransfer.files
    input.current.dispatchEvent(new Event('change', { bubbles: true }))
  }

  return (
    <Field id={id} label={label} help={help} error={message} optional={optional} aside={aside}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the input inside does the same */}
      <div
        className="rk-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {file ? <FileText className="icon icon-lg text-muted" /> : <Upload className="icon icon-lg text-muted" />}
        {file && <p className="font-medium">{t('chosen', { name: file.name, size: size(file.size) })}</p>}
        <input
          ref={input}
          id={id}
          type="file"
          name={name}
          accept={accept}
          required={required}
          className="peer sr-only"
          onChange={take}
          {...fieldAria(id, { help, error: message })}
        />
        <p className="rk-drop-text">
          <label htmlFor={id} className="rk-link cursor-pointer">
            {file ? t('replace') : t('choose')}
          </label>
          {!file && <span className="text-muted"> {t('drop')}</span>}
        </p>
      </div>
    </Field>
  )
}

function isAccepted(file: File, accept: string): boolean {
  const name = file.name.toLowerCase()
  return accept.split(',').some((kind) => name.endsWith(kind.trim().toLowerCase()) || file.type === kind.trim())
}
