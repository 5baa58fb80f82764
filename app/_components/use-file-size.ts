import { useTranslations } from 'next-intl'

const kilobyte = 1000
const megabyte = 1000 * kilobyte

/** Writes a number of bytes as people say it: 412 kB, 2,4 MB. */
export function useFileSize(): (bytes: number) => string {
  const t = useTranslations('common.file')
  return (bytes) =>
    bytes >= megabyte
      ? t('megabytes', { size: Math.round(bytes / (megabyte / 10)) / 10 })
      : t('kilobytes', { size: Math.max(1, Math.round(bytes / kilobyte)) })
}
