import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ActivityLink } from '../_agreements/activity-link'
import type { Finding, Findings } from './finding'
import { FindingNotes } from './finding-notes'

type Props = {
  organisation: string
  found: Pick<Findings, 'findings' | 'contracts'>
  /** the list narrowed to the same findings; it ends in a parameter */
  listHref: string
  readsOnly: boolean
}

/** Findings from several activities: what a contract lacks stands once, under that contract, all else under its activity. */
export function FindingGroups({ organisation, found, listHref, readsOnly }: Props) {
  const t = useTranslations('findings')
  const groups = Map.groupBy(found.findings, keyOf)
  const inOrder = [...groups].sort(([one], [other]) => one.localeCompare(other))
  return inOrder.map(([key, findings]) => {
    const [first] = findings
    if (!first) return null
    const { activity, subject } = first
    const contract = found.contracts.find(({ id }) => subject.type === 'agreement' && id === subject.id)
    return (
      <section key={key} className="mt-5" aria-labelledby={`findings-${key}`}>
        <h3 className="mb-2 text-sm" id={`findings-${key}`}>
          {contract && (
            <Link className="font-medium hover:underline" href={`/${organisation}/contracts/${contract.id}`}>
              <span className="text-muted font-normal">{t('facet.contract')}</span> {contract.name}
            </Link>
          )}
          {!contract && activity && <ActivityLink organisation={organisation} {...activity} />}
        </h3>
        <FindingNotes
          organisation={organisation}
          findings={findings}
          readsOnly={readsOnly}
          restHref={contract ? `${listHref}&contract=${contract.id}` : `${listHref}&activity=${activity?.id}`}
        />
      </section>
    )
  })
}

/** By number of the activity; contracts come after. */
function keyOf({ subject, activity }: Finding): string {
  if (subject.type === 'agreement') return `contract-${subject.id}`
  return `activity-${String(activity?.number ?? 0).padStart(6, '0')}`
}
