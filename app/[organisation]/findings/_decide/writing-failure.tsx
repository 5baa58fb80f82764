'use client'

import { useTranslations } from 'next-intl'
import { SaveFailure } from '../../inventory/save-failure'
import type { Writing } from './use-writing'

/** Why something was not written down; after a conflict also the way to read what is there now. */
export function WritingFailure({ error, isConflict, reload }: Pick<Writing, 'error' | 'isConflict' | 'reload'>) {
  const t = useTranslations('findings.decide')
  return (
    <>
      <SaveFailure error={error} />
      {isConflict && (
        <button type="button" className="btn btn-line btn-sm" onClick={reload}>
          {t('reload')}
        </button>
      )}
    </>
  )
}
