'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Note } from '@/app/_components/note'
import { activityNumber } from '@/server/domain/register/activity'
import type { ImportResult } from '@/server/domain/register/exchange'

type Props = { organisation: string; result: ImportResult; onAgain: () => void }

/** The last step: what came in, and what was left as it is. */
export function ImportDone({ organisation, result, onAgain }: Props) {
  const t = useTranslations('exchange.import')
  const { created, exists, changed } = result
  return (
    <div className="mt-6 grid max-w-xl gap-5">
      <div role="status">
        <Note
          severity="ok"
          message={t('doneTitle', { count: created.length })}
          why={t('doneText', { exists: exists.length })}
        />
      </div>
      {changed.length > 0 && (
        <div>
          <Note severity="warn" message={t('doneChanged', { count: changed.length })} why={t('doneChangedText')} />
          <ul className="mt-3 grid gap-1 text-sm">
            {changed.map(({ line, name, number }) => (
              <li key={line}>
                {activityNumber(number)} {name}
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Link className="btn btn-primary" href={`/${organisation}/activities`}>
          {t('toRegister')}
        </Link>
        <button type="button" className="btn btn-line" onClick={onAgain}>
          {t('again')}
        </button>
      </div>
    </div>
  )
}
