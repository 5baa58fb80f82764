import { useTranslations } from 'next-intl'
import { useFieldName } from './use-field-name'

const plain = [
  'create',
  'save',
  'submit',
  'return',
  'activate',
  'archive',
  'restore',
  'delete',
  'answers',
  'answer',
  'import',
  'add',
  'change',
  'cover',
  'uncover',
  'sign',
  'ask',
  'give',
  'record',
  'withdraw',
  'takeover',
] as const

const inSection = { save: 'saveSection', confirm: 'confirmSection', decline: 'declineSection' } as const

type Saved = { type: string; version: number; action: string }

/**
 * What somebody did, in words, from the label that was kept with it: `activity:save:purposes`. An entry of a list that
 * came with an activity was added; it is not the activity.
 */
export function useActionText(): (saved: Saved) => string {
  const t = useTranslations('history.action')
  const fieldName = useFieldName()
  return ({ type, version, action }) => {
    const [area, verb, section] = action.split(':')
    if (type === 'list_entry' && area !== type) return t(version === 1 ? 'add' : 'change')
    if (area === 'demo') return t('demo')
    const place = inSection[verb as keyof typeof inSection]
    if (section && place) return t(place, { section: fieldName(`section.${area}.${section}`) })
    const known = plain.find((one) => one === verb)
    return t(known ?? 'other')
  }
}
