'use client'

import { Download } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFileSize } from '@/app/_components/use-file-size'
import { fileAddress, type StoredFile } from '@/server/domain/register/file'

type FileLinkProps = { organisation: string; file: Pick<StoredFile, 'id' | 'name' | 'size'> }

/** A file to download, with its size. */
export function FileLink({ organisation, file }: FileLinkProps) {
  const t = useTranslations('contracts.page')
  const size = useFileSize()
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <a
        className="rk-link inline-flex items-center gap-1.5 break-all"
        href={fileAddress(organisation, file.id)}
        download
      >
        <Download className="icon" />
        {t('download', { name: file.name })}
      </a>
      <span className="text-muted text-sm">{size(file.size)}</span>
    </span>
  )
}
