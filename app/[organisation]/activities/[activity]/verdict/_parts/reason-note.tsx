import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { HatchText } from '@/app/_components/hatch-text'
import { FindingNote } from '../../../../_findings/finding-note'
import { answerHref, type Reader } from '../../../../_findings/place-href'
import type { Reason } from './reasons'
import { useReasonWords } from './use-reason-words'

type Props = { organisation: string; reason: Reason; reader: Reader }

/** One reason in full: what is broken with its law and fix, or a question that nobody answered yet. */
export function ReasonNote({ organisation, reason, reader }: Props) {
  const t = useTranslations('verdict')
  const findings = useTranslations('findings')
  const locale = useLocale()
  const { textOf, placeOf } = useReasonWords()
  if ('finding' in reason) {
    return <FindingNote organisation={organisation} finding={reason.finding} message={textOf(reason)} {...reader} />
  }
  const about = reason.about[locale]
  return (
    <article className="rk-note rk-quiet">
      <p className="font-semibold">
        <HatchText>{textOf(reason)}</HatchText>
      </p>
      <p className="why">{about ? `${placeOf(reason)} · ${about}` : placeOf(reason)}</p>
      <p className="law mt-0.5">{findings('waiting', { count: reason.question.rules.length })}</p>
      <Link className="fix" href={answerHref(organisation, reason.question, reader)}>
        {t(reader.readsOnly ? 'lookAtQuestion' : 'answer')}
      </Link>
    </article>
  )
}
