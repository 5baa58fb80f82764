import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import type { PreviewRow } from '@/server/domain/register/exchange'

/** What a row will hold: the fields it was understood for, and what stays as text. */
export function PreviewFields({ row }: { row: PreviewRow }) {
  const t = useTranslations('exchange.import')
  const { understood, notUnderstood } = row
  return (
    <>
      {understood === null && <p className="text-muted mt-2">{t('notInFull')}</p>}
      <dl className="mt-2">
        {(understood ?? []).map(({ field, value }) => (
          <div key={field} className="border-line grid gap-x-3 border-b py-2 sm:grid-cols-[8.25rem_1fr]">
            <dt className="text-muted">{field}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">{value}</dd>
          </div>
        ))}
        {notUnderstood.map(({ column, value }) => (
          <div key={`${column} ${value}`} className="border-line grid gap-x-3 border-b py-2 sm:grid-cols-[8.25rem_1fr]">
            <dt className="text-muted min-w-0 break-words">{column}</dt>
            <dd className="min-w-0 break-words whitespace-pre-line">
              {value}
              <span className="mt-0.5 block text-xs">
                <HatchText>{t('staysText')}</HatchText>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
