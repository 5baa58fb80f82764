import { Check } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId } from 'react'

export type FacetChoice = { value: string; label: string; count: number; href: string; chosen: boolean }

const shownAtFirst = 8

/** The values of one facet as links: a click adds one to what is asked, or takes it away again. */
export function FacetGroup({ title, choices }: { title: string; choices: readonly FacetChoice[] }) {
  const t = useTranslations('findings')
  const id = useId()
  const first = choices.filter(({ chosen }, index) => chosen || index < shownAtFirst)
  const rest = choices.filter((choice) => !first.includes(choice))
  if (choices.length === 0) return null
  return (
    <section className="border-line border-t py-3 first:border-t-0 first:pt-0" aria-labelledby={id}>
      <h3 className="rk-h3 mb-1" id={id}>
        {title}
      </h3>
      <FacetLinks choices={first} />
      {rest.length > 0 && (
        <details>
          <summary className="rk-link cursor-pointer py-1 text-sm">{t('moreChoices', { count: rest.length })}</summary>
          <FacetLinks choices={rest} />
        </details>
      )}
    </section>
  )
}

function FacetLinks({ choices }: { choices: readonly FacetChoice[] }) {
  return (
    <ul>
      {choices.map(({ value, label, count, href, chosen }) => (
        <li key={value}>
          <Link
            className="hover:bg-hover flex min-h-7 items-center gap-2 rounded-field px-1 text-sm"
            href={href}
            scroll={false}
            prefetch={false}
            aria-current={chosen ? 'true' : undefined}
          >
            <span className="border-field grid size-4 shrink-0 place-content-center rounded-[3px] border">
              {chosen && <Check className="icon icon-sm" />}
            </span>
            <span className="min-w-0 truncate" title={label}>
              {label}
            </span>
            <span className="text-muted ml-auto text-xs tabular-nums">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
