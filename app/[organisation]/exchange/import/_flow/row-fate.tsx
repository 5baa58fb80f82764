import { Check, Pencil, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import type { RowFate } from '@/server/domain/register/exchange'

/** What becomes of a row. */
export function RowFateChip({ will, boxed }: { will: RowFate; boxed?: boolean }) {
  const t = useTranslations('exchange.import')
  if (will === 'create') {
    return (
      <Chip tone="ok" icon={<Plus className="icon icon-sm" />} boxed={boxed}>
        {t('willCreate')}
      </Chip>
    )
  }
  const isThere = will === 'exists'
  return (
    <Chip
      tone={isThere ? 'mute' : 'warn'}
      icon={isThere ? <Check className="icon icon-sm" /> : <Pencil className="icon icon-sm" />}
      boxed={boxed}
    >
      {isThere ? t('willExist') : t('willChange')}
    </Chip>
  )
}
