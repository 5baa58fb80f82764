import { describe, expect, it } from 'vitest'
import {
  countFacet,
  type Facet,
  type FacetValues,
  facets,
  matchesFacets,
  nobody,
} from '@/server/domain/findings/facets'

const nothing = Object.fromEntries(facets.map((facet) => [facet, [] as string[]])) as Record<Facet, string[]>

function row(severity: string, group: string, owner: string = nobody): FacetValues {
  const place = { owner: [owner], touchpoint: ['whatsapp'], activity: ['one'] }
  return { ...nothing, ...place, severity: [severity], outcome: ['gap'], group: [group] }
}

const rows = [
  row('block', 'contract', 'sanne'),
  row('block', 'retention'),
  row('warn', 'contract', 'sanne'),
  row('advice', 'contract'),
]

describe('the facets of a list of findings', () => {
  it('leave everything when nothing is asked', () => {
    expect(rows.filter((one) => matchesFacets(one, nothing))).toHaveLength(4)
  })

  it('take values of one facet together, and narrow by every other facet', () => {
    const asked = { ...nothing, severity: ['block', 'warn'], group: ['contract'] }
    expect(rows.filter((one) => matchesFacets(one, asked))).toEqual([rows[0], rows[2]])
  })

  it('count per value what a click on it would show', () => {
    const asked = { ...nothing, group: ['contract'] }
    expect([...countFacet(rows, asked, 'severity')]).toEqual([
      ['block', 1],
      ['warn', 1],
      ['advice', 1],
    ])
    expect(countFacet(rows, asked, 'group').get('retention')).toBe(1)
    for (const [value, count] of countFacet(rows, asked, 'owner')) {
      expect(rows.filter((one) => matchesFacets(one, { ...asked, owner: [value] }))).toHaveLength(count)
    }
  })

  it('never take a row without a party for the row of a party', () => {
    const led = { ...row('warn', 'contract'), party: ['trengo', 'meta'] }
    const asked = { ...nothing, party: ['meta'] }
    expect([...rows, led].filter((one) => matchesFacets(one, asked))).toEqual([led])
    expect([...countFacet([...rows, led], nothing, 'party').values()]).toEqual([1, 1])
  })

  it('keep showing a value that was asked for when nothing has it any more', () => {
    expect(countFacet(rows, { ...nothing, severity: ['substantiate'] }, 'severity').get('substantiate')).toBe(0)
  })
})
