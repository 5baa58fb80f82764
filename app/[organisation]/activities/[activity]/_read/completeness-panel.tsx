import { useTranslations } from 'next-intl'
import { isOfArt30 } from '@/server/domain/register/completeness'
import type { ActivityPage } from './activity-page'
import { ElementList } from './empty-elements'

/**
 * Which elements of Art. 30 are empty, and apart from them what else the register needs. When no element is empty, it says
 * where to read whether the content is right.
 */
export function CompletenessPanel({ page, proposals }: { page: ActivityPage; proposals: number }) {
  const t = useTranslations('activity.completeness')
  const elements = page.emptyElements.filter(isOfArt30)
  const others = page.emptyElements.filter((element) => !isOfArt30(element))
  return (
    <div className="rk-quiet self-start p-4">
      <h2 className="rk-h3">{elements.length > 0 ? t('someEmpty', { count: elements.length }) : t('allFilled')}</h2>
      <div className="mt-1.5">
        {elements.length > 0 ? (
          <ElementList page={page} elements={elements} />
        ) : (
          <p className="text-sm">{t('seeFindings')}</p>
        )}
      </div>
      {others.length > 0 && (
        <>
          <p className="mt-3 mb-1.5 text-sm">{t('besides')}</p>
          <ElementList page={page} elements={others} />
        </>
      )}
      {proposals > 0 && <p className="text-muted mt-2 text-xs">{t('proposals', { count: proposals })}</p>}
    </div>
  )
}
