import { useTranslations } from 'next-intl'
import { ProgressCells } from '@/app/_components/progress-cells'
import type { InventoryEntry } from '@/server/api/routers/inventory'

/** One cell per touchpoint: how many are known, never as a percentage. */
export function InventoryProgress({ entries }: { entries: readonly InventoryEntry[] }) {
  const t = useTranslations('inventory')
  const common = useTranslations('common')
  const count = (answer: string | undefined) => entries.filter((entry) => entry.answer?.answer === answer).length
  const yes = count('yes')
  const no = count('no')
  const unknown = count('unknown')
  const open = count(undefined)
  return (
    <section className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-3" aria-label={t('progress.label')}>
      <p className="text-sm">
        {t.rich('progress.known', {
          known: yes + no,
          total: entries.length,
          big: (chunks) => <span className="text-xl font-semibold tabular-nums">{chunks}</span>,
          small: (chunks) => <span className="text-muted">{chunks}</span>,
        })}
      </p>
      <ProgressCells
        label={t('progress.spoken', { yes, no, unknown, open })}
        parts={[
          { look: 'done', count: yes, label: common('yes') },
          { look: 'not', count: no, label: common('no') },
          { look: 'unknown', count: unknown, label: common('unknown') },
          { look: 'open', count: open, label: t('progress.open') },
        ]}
      />
    </section>
  )
}
