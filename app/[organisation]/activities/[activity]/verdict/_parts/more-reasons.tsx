import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/app/_components/disclosure'
import { HatchText } from '@/app/_components/hatch-text'
import { SeverityMark } from '@/app/_components/severity-mark'
import { markOf } from '../../../../_findings/finding'
import { answerHref, fixHref, type Reader } from '../../../../_findings/place-href'
import { groupByPlace, type Reason } from './reasons'
import { useReasonWords } from './use-reason-words'

type Props = { organisation: string; reasons: readonly Reason[]; reader: Reader }

/** The other reasons, folded per place with how many there are, so that the page stays calm. */
export function MoreReasons({ organisation, reasons, reader }: Props) {
  const t = useTranslations('verdict')
  const { placeOf } = useReasonWords()
  if (reasons.length === 0) return null
  return (
    <section className="mt-6" aria-labelledby="more-reasons">
      <h3 className="rk-h3" id="more-reasons">
        {t('more', { count: reasons.length })}
      </h3>
      <p className="text-muted mb-2 text-sm">{t('moreLede')}</p>
      <div className="rk-panel divide-line divide-y">
        {groupByPlace(reasons, placeOf).map(([name, of]) => (
          <Disclosure key={name} title={name} aside={<span className="tabular-nums">{of.length}</span>}>
            <ul className="divide-line -my-1 divide-y text-sm">
              {of.map((reason) => (
                <ReasonLine key={reason.key} organisation={organisation} reason={reason} reader={reader} />
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
    </section>
  )
}

function ReasonLine({ organisation, reason, reader }: { organisation: string; reason: Reason; reader: Reader }) {
  const locale = useLocale()
  const { textOf } = useReasonWords()
  const about = reason.about[locale]
  const isFinding = 'finding' in reason
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 py-2">
      {isFinding && <SeverityMark severity={markOf(reason.finding)} brief />}
      <Link
        className="min-w-0 font-medium hover:underline"
        href={
          isFinding ? fixHref(organisation, reason.finding, reader) : answerHref(organisation, reason.question, reader)
        }
      >
        {isFinding ? textOf(reason) : <HatchText>{textOf(reason)}</HatchText>}
      </Link>
      {about && <span className="text-muted">{about}</span>}
    </li>
  )
}
