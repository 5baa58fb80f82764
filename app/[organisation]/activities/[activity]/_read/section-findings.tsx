import { useTranslations } from 'next-intl'
import type { EditSection } from '@/server/domain/register/section-state'
import { FindingNotes } from '../../../_findings/finding-notes'
import { sectionOf } from '../../../_findings/section-of'
import type { ActivityPage } from './activity-page'

type Props = { page: ActivityPage; title: string; sections: readonly EditSection[] }

/** In the margin of a part: what the rules find in it. */
export function SectionFindings({ page, title, sections }: Props) {
  const t = useTranslations('findings')
  const { organisation, activity, mayEdit } = page
  const findings = page.findings.filter((finding) => sections.some((section) => section === sectionOf(finding)))
  if (findings.length === 0) return null
  return (
    <aside aria-label={t('in', { title })}>
      <FindingNotes
        organisation={organisation}
        findings={findings}
        readsOnly={!mayEdit}
        restHref={`/${organisation}/findings?activity=${activity.id}`}
      />
    </aside>
  )
}
