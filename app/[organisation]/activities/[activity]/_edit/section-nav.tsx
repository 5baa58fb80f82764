import { Check } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { MarkIcon } from '@/app/_components/mark-icon'
import type { EditSection, SectionState } from '@/server/domain/register/section-state'

type Props = {
  path: string
  sections: readonly { section: EditSection; state: SectionState }[]
  current: EditSection
}

/** The sections of the editor with where each stands, in a mark and in words. */
export function SectionNav({ path, sections, current }: Props) {
  const t = useTranslations('activity.editor')
  const fields = useTranslations('fields.section.activity')
  return (
    <nav aria-label={t('sections')}>
      <ol className="sticky top-20 grid gap-0.5 sm:grid-cols-2 lg:grid-cols-1">
        {sections.map(({ section, state }) => (
          <li key={section}>
            <Link
              className="rk-navitem justify-between"
              href={`${path}/edit/${section}`}
              aria-current={section === current ? 'step' : undefined}
            >
              <span>{fields(section)}</span>
              <StateMark state={state} />
              <span className="sr-only">({t(`state.${state}`)})</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StateMark({ state }: { state: SectionState }) {
  if (state === 'filled') return <Check className="icon is-ok" />
  if (state === 'empty') return <MarkIcon shape="ring" className="is-mute" />
  return <span className="hatch outline-field size-3 shrink-0 rounded-[2px] outline-1" aria-hidden="true" />
}
