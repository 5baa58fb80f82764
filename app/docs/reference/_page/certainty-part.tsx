import { useLocale, useTranslations } from 'next-intl'
import { DefinitionList } from '@/app/_components/definition-list'
import { bases } from '@/server/domain/rules/bases'
import { toSubstantiate } from '@/server/domain/rules/outcomes'

/** How sure a rule can be, and what happens where the sources disagree. */
export function CertaintyPart() {
  const t = useTranslations('docs.reference.certainty')
  const locale = useLocale()
  const kinds = [...Object.values(bases), toSubstantiate]
  return (
    <>
      <p className="text-muted">{t('lede')}</p>
      <DefinitionList items={kinds.map((kind) => ({ term: kind[locale], value: kind.meaning[locale] }))} />
    </>
  )
}
