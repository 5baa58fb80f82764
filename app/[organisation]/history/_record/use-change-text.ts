import { useTranslations } from 'next-intl'
import type { Change } from '@/server/domain/history/compare-documents'
import { useFieldName } from './use-field-name'

/** A difference in words: what it is about, and its two sides (null where it was not there). */
export function useChangeText() {
  const t = useTranslations('history')
  const fieldName = useFieldName()

  function label({ about, line, field }: Change): string {
    const record = line ? fieldName(`${line.message}.record`) : ''
    const name = line?.name
    if (about === 'order') return t('orderOf', { record })
    if (about === 'line') return name ? t('lineNamed', { record, name }) : record
    const own = fieldName(field ?? '')
    return name ? t('fieldOf', { field: own, name }) : own
  }

  function side(change: Change, which: 'before' | 'after'): string | null {
    const text = change[which]
    if (change.about !== 'line' || text === null) return text
    return change.facts.map((fact) => `${fieldName(fact.field)}: ${fact.value}`).join('\n') || text
  }

  return { label, side }
}
