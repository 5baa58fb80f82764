import { useLocale, useTranslations } from 'next-intl'
import type { Definition, Section } from '@/server/domain/assessments/definition'
import { ConsentPreview } from './consent-preview'
import { lawText } from './law-text'
import { RegisterBox } from './register-box'
import { ScaleFact } from './scale-fact'
import { TransferFactsBox } from './transfer-facts-box'
import type { AssessmentView } from './view'

type Props = { organisation: string; definition: Definition; section: Section; view: AssessmentView }

/** Beside a section: worked examples, what the register says about it already, and the law. */
export function SectionHelp({ organisation, definition, section, view }: Props) {
  const t = useTranslations('assessments.editor')
  const locale = useLocale()
  const activity = `/${organisation}/activities/${view.activity.id}`
  const register = view.register[section.id]
  const showsForms = view.kind === 'consent' && ['properties', 'method'].includes(section.id)
  return (
    <aside className="min-w-0 space-y-4" aria-label={t('help')}>
      {register && <RegisterBox facts={register} on={view.today} heading="h2" href={activity} />}
      {section.examples?.map(({ title, text }) => (
        <div key={title.nl} className="rk-quiet p-4">
          <p className="text-muted text-xs">{t('example')}</p>
          <h2 className="rk-h3">{title[locale]}</h2>
          <p className="mt-1 text-sm">{text[locale]}</p>
        </div>
      ))}
      {view.kind === 'dpia_prescreen' && <ScaleFact scale={view.facts.scale} href={`${activity}/edit/questions`} />}
      {view.facts.transfer && (
        <TransferFactsBox facts={view.facts.transfer} today={view.today} href={`${activity}/edit/parties`} />
      )}
      {showsForms && <ConsentPreview />}
      <p className="text-muted text-xs">{t('law', { cite: lawText(definition.cite, locale) })}</p>
    </aside>
  )
}
