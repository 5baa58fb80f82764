import { useTranslations } from 'next-intl'
import { Note } from '@/app/_components/note'
import type { ChainBreak } from './told'

/** Where the audit trail is no longer what it was, and what to do about it. */
export function BrokenChain({ broken }: { broken: ChainBreak }) {
  const t = useTranslations('history.chain')
  const message =
    broken.kind === 'document'
      ? t('document', { record: broken.record })
      : t(broken.kind, { sequence: broken.sequence })
  return <Note severity="block" message={message} why={`${t('why')} ${t('next')}`} />
}
