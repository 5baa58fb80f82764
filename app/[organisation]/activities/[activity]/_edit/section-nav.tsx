import { Check } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Disclosure } from '@/app/_components/disclosure'
import { MarkIcon } from '@/app/_components/mark-icon'
import type { EditSection, SectionState } from '@/server/domain/register/section-state'

type Props = {
  path: string
  sections: readonly { section: EditSection; state: SectionState }[]
  current: EditSection
}

/** The sections of the editor with where each stands, in a mark and in words; on a phone behind one line. */
export function SectionNav({ path, sections, current }: Props) {
  const t = useTranslations('activity.editor')
  const list = <SectionList path={path} sections={sections} current={current} />
  return (
    <>
      <nav className="hidden lg:block" aria-label={t('sections')}>
        {list}
      </nav>
      <nav className="rk-panel lg:hidden" aria-label={t('sections')}>
        <Disclosure title={t('sections')}>{list}</Disclosure>
      </nav>
    </>
  )
}

function SectionList({ path, sections, current }: Props) {
  const t = useTranslations('activity.editor')
  const fields = useTranslations('fields.section.activity')
  return (
    <ol className="sticky top-20 space-y-0.5">
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
  )
}

function StateMark({ state }: { state: SectionState }) {
  if (state === 'filled') return <Check className="icon is-ok" />
  if (state !== 'proposed') return <MarkIcon shape={state === 'begun' ? 'part' : 'ring'} className="is-mute" />
  return <span className="hatch outline-field size-3 shrink-0 rounded-[2px] outline-1" aria-hidden="true" />
}
