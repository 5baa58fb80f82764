import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SeverityMark } from '@/app/_components/severity-mark'
import type { OpenQuestion } from '../../_findings/finding'

type Props = { question: OpenQuestion; href: string; children: ReactNode }

/** One question with the way to its answer, how much waits for it, and what can be done without an answer. */
export function QuestionLine({ question, href, children }: Props) {
  const t = useTranslations('findings')
  const locale = useLocale()
  const about = question.subject[locale]
  return (
    <li className="border-line border-b px-1 py-2 text-sm">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
        <Link className="font-medium hover:underline" href={href}>
          {question.label[locale]}
        </Link>
        {about && <span className="text-muted">{about}</span>}
        <span className="text-muted ml-auto flex items-baseline gap-3 text-xs">
          {t('waiting', { count: question.rules.length })}
          {question.blocking && <SeverityMark severity="block" />}
        </span>
      </div>
      {children}
    </li>
  )
}
