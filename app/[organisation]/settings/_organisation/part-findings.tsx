import { useTranslations } from 'next-intl'
import { nobody } from '@/server/domain/findings/facets'
import type { Finding } from '../../_findings/finding'
import { FindingNotes } from '../../_findings/finding-notes'
import type { FormPart } from './form-parts'

type Props = { organisation: string; part: FormPart; findings: readonly Finding[] }

/** Beside a part of the form: what the rules find in what is saved there. */
export function PartFindings({ organisation, part, findings }: Props) {
  const t = useTranslations('findings')
  const words = useTranslations('settings.organisation')
  if (findings.length === 0) return null
  return (
    <aside aria-label={t('in', { title: words(part) })}>
      <FindingNotes
        organisation={organisation}
        findings={findings}
        readsOnly={false}
        restHref={`/${organisation}/findings?activity=${nobody}`}
      />
    </aside>
  )
}
