import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { HatchText } from '@/app/_components/hatch-text'
import type { Content, Section } from '@/server/domain/assessments/definition'
import { isAsked } from '@/server/domain/assessments/progress'
import { AnswerText } from './answer-text'

type Props = {
  section: Section
  content: Content
  /** the way to its questions; for who may change them */
  href?: string
  /** what the register says about it; no part of the answers */
  register?: ReactNode
}

/** One section of the document: every question that is asked, with its answer in words or marked as open. */
export function DocumentSection({ section, content, href, register }: Props) {
  const t = useTranslations('assessments')
  const common = useTranslations('common')
  const locale = useLocale()
  const title = section.title[locale]
  const items = section.items.filter((item) => isAsked(item, content))
  return (
    <section className="border-line border-t py-5" aria-labelledby={`section-${section.id}`}>
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="rk-h2" id={`section-${section.id}`}>
          {title}
        </h2>
        {href && (
          <Link className="rk-link text-sm" href={href} data-noprint>
            {t('change')}
            <span className="sr-only"> {title}</span>
          </Link>
        )}
      </div>
      <dl className="max-w-[70ch] space-y-3 text-sm">
        {items.map((item) => (
          <div key={item.id} className="break-inside-avoid">
            <dt className="text-muted">{item.text[locale]}</dt>
            <dd className="mt-0.5">
              {content[item.id] === undefined ? (
                <HatchText>{common('empty')}</HatchText>
              ) : (
                <AnswerText item={item} content={content} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {register && <div className="mt-3 max-w-[70ch]">{register}</div>}
    </section>
  )
}
