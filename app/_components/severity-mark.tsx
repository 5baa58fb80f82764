import { useTranslations } from 'next-intl'
import { MarkIcon } from './mark-icon'
import { type Severity, severityLooks } from './severity'
import { toneClass } from './tone'

/** How heavy something weighs, in a shape and a word; `brief` shows the shape and speaks the word. */
export function SeverityMark({ severity, brief = false }: { severity: Severity; brief?: boolean }) {
  const t = useTranslations('common.severity')
  const { shape, tone } = severityLooks[severity]
  return (
    <span className={`chip font-medium ${toneClass[tone]}`}>
      <MarkIcon shape={shape} />
      <span className={brief ? 'sr-only' : undefined}>{t(severity)}</span>
    </span>
  )
}
