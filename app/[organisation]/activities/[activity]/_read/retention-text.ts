import { useLocale, useTranslations } from 'next-intl'
import type { RetentionLine } from '@/server/domain/register/activity'
import { answers } from '@/server/domain/vocabulary/answers'
import { deletionMethods, endActions } from '@/server/domain/vocabulary/retention'

type RetentionText = { period: string | null; details: string[]; afterwards: string | null }

/** A retention line in words: how long, what belongs to that, and what happens then. */
export function useRetentionText(): (line: RetentionLine) => RetentionText {
  const t = useTranslations('activity.retention')
  const fields = useTranslations('fields.retentionLine')
  const locale = useLocale()
  return (line) => {
    const months = line.months === null ? null : t('months', { count: line.months })
    const period = line.period || (line.unlimited ? t('unlimited') : months)
    const details = [
      line.keeper === 'vendor' ? t('atVendor') : '',
      line.startEvent && `${fields('startEvent')}: ${line.startEvent}`,
      line.statutory && `${fields('statutory')}: ${line.statutory}`,
      line.reason && `${fields('reason')}: ${line.reason}`,
      line.onDevice && line.onDevice !== 'no' ? `${fields('onDevice')}: ${answers[line.onDevice][locale]}` : '',
    ].filter((detail) => detail !== '')
    const { endAction, deletionMethod } = line
    const afterwards = [
      endAction && endActions[endAction][locale],
      deletionMethod && deletionMethods[deletionMethod][locale].toLowerCase(),
    ].filter(Boolean)
    return { period, details, afterwards: afterwards.length > 0 ? afterwards.join(', ') : null }
  }
}
