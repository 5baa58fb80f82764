import { useTranslations } from 'next-intl'
import { LocalDate } from '@/app/_components/local-date'
import { AdviceForm } from './advice-form'

type Advice = { id: string; text: string; author: string; at: Date }
type Props = { organisation: string; activityId: string; advice: readonly Advice[]; mayAdvise: boolean }

/** The advice of the FG on record, and the place to give it: Art. 38(6) and 39 AVG. */
export function AdviceSection({ organisation, activityId, advice, mayAdvise }: Props) {
  const t = useTranslations('activity.advice')
  if (advice.length === 0 && !mayAdvise) return null
  return (
    <section className="border-line border-t py-5" aria-labelledby="read-advice">
      <h2 className="rk-h2 mb-2" id="read-advice">
        {t('title')}
      </h2>
      <ul className="max-w-[70ch] space-y-3 text-sm">
        {advice.map((one) => (
          <li key={one.id}>
            <p className="whitespace-pre-wrap">{one.text}</p>
            <p className="text-muted text-xs">
              {one.author}, <LocalDate style="moment" value={one.at} />
            </p>
          </li>
        ))}
      </ul>
      {mayAdvise && <AdviceForm organisation={organisation} activityId={activityId} />}
    </section>
  )
}
