import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import type { RegisterElement } from '@/server/domain/register/completeness'
import { type EditSection, sectionOfElement } from '@/server/domain/register/section-state'
import { type ActivityPage, editHref } from './activity-page'

type Props = { page: ActivityPage; title: string; sections: readonly EditSection[] }

/** In the margin of a part: which elements of the register are still empty here, each with the way to its field. */
export function EmptyElements({ page, title, sections }: Props) {
  const t = useTranslations('activity')
  const elements = page.emptyElements.filter((element) => sections.includes(sectionOfElement[element]))
  if (elements.length === 0) return null
  return (
    <aside aria-label={t('emptyIn', { title })}>
      <div className="rk-quiet p-3.5">
        <ElementList page={page} elements={elements} />
      </div>
    </aside>
  )
}

/** Elements of the register that are empty, hatched, as links for who may fill them. */
export function ElementList({ page, elements }: { page: ActivityPage; elements: readonly RegisterElement[] }) {
  const t = useTranslations('fields')
  return (
    <ul className="space-y-1 text-sm">
      {elements.map((element) => {
        const href = editHref(page, sectionOfElement[element], element)
        return (
          <li key={element}>
            <HatchText>
              {href ? (
                <Link className="underline decoration-1 underline-offset-[3px]" href={href}>
                  {t(element)}
                </Link>
              ) : (
                t(element)
              )}
            </HatchText>
          </li>
        )
      })}
    </ul>
  )
}
