import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Chip } from '@/app/_components/chip'
import { DefinitionList } from '@/app/_components/definition-list'
import { formatDate } from '@/app/_components/format-date'
import { MarkIcon } from '@/app/_components/mark-icon'
import { type Severity, severityLooks } from '@/app/_components/severity'
import type { RuleSheet } from '@/server/domain/rules/sheet'

const looks: Record<RuleSheet['severity'], Severity> = { blocking: 'block', warning: 'warn', advice: 'advice' }

/** One rule: how heavy it weighs, what it says, what to do, and where it comes from. */
export function RuleEntry({ sheet }: { sheet: RuleSheet }) {
  const t = useTranslations('docs.rules')
  const look = severityLooks[looks[sheet.severity]]
  return (
    <article id={sheet.id} className="scroll-mt-16 space-y-2 px-4 py-3" aria-labelledby={`${sheet.id}-title`}>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Chip tone={look.tone} icon={<MarkIcon shape={look.shape} />}>
          {sheet.severityLabel}
        </Chip>
        <a
          className="rk-link text-muted ml-auto text-xs tabular-nums"
          href={`#${sheet.id}`}
          aria-label={t('linkTo', { id: sheet.id })}
        >
          {sheet.id}
        </a>
      </div>
      <h3 className="rk-h3" id={`${sheet.id}-title`}>
        {sheet.message}
      </h3>
      <p className="text-sm">{sheet.fix}</p>
      {sheet.positions.length > 0 && (
        <div className="rk-quiet p-3 text-sm">
          <p className="font-medium">{t('positions')}</p>
          <ul className="mt-1 list-disc space-y-1 pl-4">
            {sheet.positions.map((position) => (
              <li key={position}>{position}</li>
            ))}
          </ul>
        </div>
      )}
      <RuleFacts sheet={sheet} />
    </article>
  )
}

function RuleFacts({ sheet }: { sheet: RuleSheet }) {
  const t = useTranslations('docs.rules')
  const valid = useValidity(sheet)
  const fine = useFine(sheet)
  const facts = [
    { term: t('cites'), value: sheet.cites.join('; ') },
    { term: t('basis'), value: sheet.basis },
    { term: t('fine'), value: fine },
    { term: t('articles'), value: sheet.articles.join('; ') },
    { term: t('valid'), value: valid },
    { term: t('assessment'), value: sheet.notAssessed },
  ]
  return <DefinitionList layout="row" items={facts.filter(({ value }) => value)} />
}

function useFine({ fine }: RuleSheet): string {
  const t = useTranslations('docs.rules')
  const format = useFormatter()
  const { amount, percent, cite } = fine
  if (amount === null || percent === null) return t('noFine')
  const words = format.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
  return `${t('fineOf', { amount: words, percent })} (${cite})`
}

function useValidity({ since, until }: RuleSheet): string {
  const t = useTranslations('docs.rules')
  const locale = useLocale()
  const say = (day: string) => formatDate(day, 'prose', locale)
  if (since && until) return t('between', { since: say(since), until: say(until) })
  if (since) return t('since', { since: say(since) })
  return until ? t('until', { until: say(until) }) : ''
}
