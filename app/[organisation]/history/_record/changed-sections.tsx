import { useTranslations } from 'next-intl'
import { Change } from '@/app/_components/change'
import type { Comparison } from '@/server/services/history/compare-versions'
import { useFieldName } from './use-field-name'

type Section = Comparison['sections'][number]
type ChangeData = Section['changes'][number]
type Props = { message: string; sections: readonly Section[] }

/** Per section what changed, in words. */
export function ChangedSections({ message, sections }: Props) {
  const fieldName = useFieldName()
  return (
    <div className="mt-4 space-y-4">
      {sections.map(({ section, changes }) => (
        <div key={section} className="rk-panel">
          <h3 className="rk-h3 bg-sunken border-line rounded-t-box border-b px-4 py-2">
            {fieldName(`section.${message}.${section}`)}
          </h3>
          <div className="px-4">
            {changes.map((change) => (
              <ChangeLine key={change.path} change={change} />
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}

function ChangeLine({ change }: { change: ChangeData }) {
  const t = useTranslations('history')
  const fieldName = useFieldName()
  const { about, line, field, facts, version } = change
  const record = line ? fieldName(`${line.message}.record`) : ''
  const name = line?.name
  const label = () => {
    if (about === 'order') return t('orderOf', { record })
    if (about === 'line') return name ? t('lineNamed', { record, name }) : record
    const own = fieldName(field ?? '')
    return name ? t('fieldOf', { field: own, name }) : own
  }
  const held = facts.map((fact) => `${fieldName(fact.field)}: ${fact.value}`).join('\n')
  const side = (text: string | null) => (about === 'line' && text !== null ? held || text : text)
  return (
    <Change
      label={label()}
      note={version === null ? undefined : t('ofVersion', { version })}
      before={side(change.before)}
      after={side(change.after)}
    />
  )
}
