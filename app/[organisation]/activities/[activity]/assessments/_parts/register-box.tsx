import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { HatchText } from '@/app/_components/hatch-text'
import { LocalDate } from '@/app/_components/local-date'
import type { RegisterFact, RegisterLine } from '@/server/domain/assessments/register/fact'

type Props = {
  facts: readonly RegisterFact[]
  /** the day (YYYY-MM-DD) on which the register was read */
  on: string
  heading: 'h2' | 'h3'
  /** the activity, for who may change it there */
  href?: string
}

/** What the register says about a section, with the day; to be changed there and not here. */
export function RegisterBox({ facts, on, heading: Heading, href }: Props) {
  const t = useTranslations('assessments.register')
  return (
    <div className="rk-quiet break-inside-avoid p-4 text-sm">
      <Heading className="rk-h3">{t('title')}</Heading>
      <p className="text-muted mb-2 text-xs">
        {t('readOn')} <LocalDate value={on} />
      </p>
      <DefinitionList
        items={facts.map(({ name, lines }) => ({
          term: t(`fact.${name}`),
          value: lines.length > 0 ? <Lines lines={lines} /> : <HatchText>{t('missing')}</HatchText>,
        }))}
      />
      {href && <ChangeLinks facts={facts} href={href} />}
    </div>
  )
}

function Lines({ lines }: { lines: readonly RegisterLine[] }) {
  const [first, ...others] = lines
  if (first && others.length === 0) return <LineText line={first} />
  return (
    <ul className="list-disc space-y-0.5 pl-4">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of the register may say the same
        <li key={index}>
          <LineText line={line} />
        </li>
      ))}
    </ul>
  )
}

function LineText({ line: { text, lacks } }: { line: RegisterLine }) {
  const locale = useLocale()
  return (
    <>
      <span className="whitespace-pre-wrap">{text[locale]}</span>
      {lacks && (
        <>
          {': '}
          <HatchText>{lacks[locale]}</HatchText>
        </>
      )}
    </>
  )
}

function ChangeLinks({ facts, href }: { facts: readonly RegisterFact[]; href: string }) {
  const t = useTranslations('assessments.register')
  const sections = useTranslations('fields.section.activity')
  return (
    <ul className="mt-2 space-y-2" data-noprint>
      {[...new Set(facts.map(({ section }) => section))].map((section) => (
        <li key={section}>
          <Link className="rk-link" href={`${href}/edit/${section}`}>
            {t('change', { section: sections(section) })}
          </Link>
        </li>
      ))}
    </ul>
  )
}
