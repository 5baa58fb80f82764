import { useTranslations } from 'next-intl'
import type { ActivityPage } from './activity-page'
import { ElementList } from './empty-elements'

/** Which elements of Art. 30 are empty. When none is, it says where to read whether the content is right. */
export function CompletenessPanel({ page, proposals }: { page: ActivityPage; proposals: number }) {
  const t = useTranslations('activity.completeness')
  const { emptyElements } = page
  return (
    <div className="rk-quiet self-start p-4">
      <h2 className="rk-h3">
        {emptyElements.length > 0 ? t('someEmpty', { count: emptyElements.length }) : t('allFilled')}
      </h2>
      <div className="mt-1.5">
        {emptyElements.length > 0 ? (
          <ElementList page={page} elements={emptyElements} />
        ) : (
          <p className="text-sm">{t('seeFindings')}</p>
        )}
      </div>
      {proposals > 0 && <p className="text-muted mt-2 text-xs">{t('proposals', { count: proposals })}</p>}
    </div>
  )
}
