import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ActivitySection } from '@/server/domain/register/activity'
import { isProposable, proposedLines } from '@/server/domain/register/activity-parts'
import type { EditSection } from '@/server/domain/register/section-state'
import { type ActivityPage, editHref } from './activity-page'
import { EmptyElements } from './empty-elements'
import { ProposalBox } from './proposal-box'
import { SectionFindings } from './section-findings'

type Props = {
  page: ActivityPage
  title: string
  /** the sections of the editor that fill this part, the main one first */
  sections: readonly [EditSection, ...EditSection[]]
  children: ReactNode
}

/** One part of the document: what is confirmed, then apart what a template proposes, and in the margin what is empty. */
export function ReadSection({ page, title, sections, children }: Props) {
  const t = useTranslations('activity')
  const href = editHref(page, sections[0])
  const id = `read-${sections[0]}`
  return (
    <section
      className="border-line grid gap-x-8 gap-y-4 border-t py-5 xl:grid-cols-[minmax(0,1fr)_19.5rem]"
      aria-labelledby={id}
    >
      <div className="min-w-0">
        <div className="mb-2 flex items-baseline justify-between gap-3">
          <h2 className="rk-h2" id={id}>
            {title}
          </h2>
          {href && (
            <Link className="rk-link text-sm" href={href} data-noprint>
              {t('edit')}
              <span className="sr-only"> {title}</span>
            </Link>
          )}
        </div>
        {children}
        {sections.map((section) => (
          <Proposals key={section} page={page} section={section} />
        ))}
      </div>
      <div className="space-y-2.5 empty:hidden xl:pt-8">
        <EmptyElements page={page} title={title} sections={sections} />
        <SectionFindings page={page} title={title} sections={sections.filter((section) => section !== 'general')} />
      </div>
    </section>
  )
}

function Proposals({ page, section }: { page: ActivityPage; section: EditSection }) {
  if (!isProposable(section)) return null
  const lines = proposedLines(page.activity, section, page.labels)
  if (lines.length === 0) return null
  const { organisation, mayEdit, activity } = page
  const at = { organisation, id: activity.id, version: activity.version, section: section as ActivitySection }
  return <ProposalBox at={at} lines={lines} mayDecide={mayEdit} />
}
