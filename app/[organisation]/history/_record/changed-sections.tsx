import { useTranslations } from 'next-intl'
import { Change } from '@/app/_components/change'
import type { Comparison } from './told'
import { useChangeText } from './use-change-text'
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
  const say = useChangeText()
  const { version } = change
  return (
    <Change
      label={say.label(change)}
      note={version === null ? undefined : t('ofVersion', { version })}
      before={say.side(change, 'before')}
      after={say.side(change, 'after')}
    />
  )
}
