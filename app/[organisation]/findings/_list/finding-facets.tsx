import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { changeParams } from '@/app/_components/url-params'
import { countFacet, type Facet, type FacetValues, facets, outcomeValues } from '@/server/domain/findings/facets'
import { type Findings, marks } from '../../_findings/finding'
import { FacetGroup } from './facet-group'
import { type NamedActivity, useFacetLabels } from './facet-labels'
import { FacetPanel } from './facet-panel'
import type { ListParams } from './read-params'

type Props = {
  rows: readonly FacetValues[]
  asked: FacetValues
  params: ListParams
  listed: Findings
  people: ReadonlyMap<string, string>
}

/** What the list can be narrowed to; each count is what remains beside the other choices. */
export function FindingFacets({ rows, asked, params, listed, people }: Props) {
  const t = useTranslations('findings')
  const filter = useTranslations('common.filter')
  const labelOf = useFacetLabels({
    people,
    activities: activitiesIn(listed),
    parties: nameById(listed.parties),
    contracts: nameById(listed.contracts),
  })
  const anything = facets.some((facet) => asked[facet].length > 0)
  const none = Object.fromEntries(facets.map((facet) => [facet, null]))
  return (
    <FacetPanel
      clear={
        anything && (
          <Link className="rk-link text-sm" href={changeParams(params, { ...none, open: null })} scroll={false}>
            {filter('removeAll')}
          </Link>
        )
      }
    >
      {facets.map((facet) => (
        <FacetGroup
          key={facet}
          title={t(`facet.${facet}`)}
          choices={inOrder(facet, countFacet(rows, asked, facet)).flatMap(([value, count]) => {
            const label = labelOf(facet, value)
            return label ? { value, label, count, ...toggled(facet, value, asked, params) } : []
          })}
        />
      ))}
    </FacetPanel>
  )
}

const fixedOrder: Partial<Record<Facet, readonly string[]>> = { severity: marks, outcome: outcomeValues }

/** What asks most first; every other facet has the largest first. */
function inOrder(facet: Facet, counts: ReadonlyMap<string, number>): [string, number][] {
  const order = fixedOrder[facet]
  if (!order) return [...counts]
  return [...counts].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
}

function toggled(facet: Facet, value: string, asked: FacetValues, params: ListParams) {
  const chosen = asked[facet].includes(value)
  const values = chosen ? asked[facet].filter((one) => one !== value) : [...asked[facet], value]
  return { chosen, href: changeParams(params, { [facet]: values, open: null }) }
}

function nameById(named: Findings['parties']): ReadonlyMap<string, string> {
  return new Map(named.map(({ id, name }) => [id, name]))
}

function activitiesIn({ findings, questions }: Props['listed']): ReadonlyMap<string, NamedActivity> {
  return new Map([...findings, ...questions].flatMap(({ activity }) => (activity ? [[activity.id, activity]] : [])))
}
