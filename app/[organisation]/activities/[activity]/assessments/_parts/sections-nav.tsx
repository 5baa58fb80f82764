import { Check } from 'lucide-react'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/app/_components/disclosure'
import { MarkIcon } from '@/app/_components/mark-icon'
import type { Content, Definition } from '@/server/domain/assessments/definition'
import { type SectionState, sectionState } from '@/server/domain/assessments/progress'

type Props = { path: string; definition: Definition; content: Content; current: string }

/** The sections of an assessment with where each stands, in a mark and in words; on a phone behind one line. */
export function SectionsNav(props: Props) {
  const t = useTranslations('assessments.editor')
  return (
    <>
      <nav className="hidden lg:block" aria-label={t('sections')}>
        <SectionList {...props} />
      </nav>
      <nav className="rk-panel lg:hidden" aria-label={t('sections')}>
        <Disclosure title={t('sections')}>
          <SectionList {...props} />
        </Disclosure>
      </nav>
    </>
  )
}

function SectionList({ path, definition, content, current }: Props) {
  const t = useTranslations('assessments.editor')
  const locale = useLocale()
  return (
    <ol className="sticky top-20 space-y-0.5">
      {definition.sections.map((section) => {
        const state = sectionState(section, content)
        return (
          <li key={section.id}>
            <Link
              className="rk-navitem justify-between"
              href={`${path}/edit/${section.id}`}
              aria-current={section.id === current ? 'step' : undefined}
            >
              <span>{section.title[locale]}</span>
              <StateMark state={state} />
              <span className="sr-only">({t(state)})</span>
            </Link>
          </li>
        )
      })}
      <li>
        <Link className="rk-navitem" href={path}>
          {t('document')}
        </Link>
      </li>
    </ol>
  )
}

function StateMark({ state }: { state: SectionState }) {
  if (state === 'filled') return <Check className="icon is-ok" />
  return <MarkIcon shape={state === 'begun' ? 'part' : 'ring'} className="is-mute" />
}
