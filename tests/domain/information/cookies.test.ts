import { describe, expect, it } from 'vitest'
import { cookieOwners } from '@/server/domain/information/cookie-owners'
import { cookiesToLookFor, cookieTable } from '@/server/domain/information/cookies'
import { missingIn } from '@/server/domain/information/document'
import type { InformedActivity } from '@/server/domain/information/facts'
import { toMarkdown } from '@/server/domain/information/render-markdown'
import { touchpoints } from '@/server/domain/touchpoints'
import { vendorById } from '@/server/domain/vendors'
import { answering, bare, inbox, oneYear, shop, whole } from './facts'

const measuring = { ...answering, text: 'Bezoek meten', deviceAccess: 'yes' as const, deviceExemption: 'none' as const }
const google = { ...inbox, name: 'Google Ireland Limited', product: 'Google Analytics', vendorId: 'google_analytics' }
const onDevice = { ...oneYear, dataLineIds: [], startEvent: '', onDevice: 'yes' as const }
const analytics: InformedActivity = {
  ...bare,
  name: 'Webstatistiek',
  kind: 'web_analytics',
  purposes: [measuring],
  parties: [google],
  retention: [{ ...onDevice, period: 'Analysecookies: 13 maanden', engagementId: 'e1' }],
}

const table = (...activities: InformedActivity[]) => cookieTable({ organisation: shop, activities }, 'nl')
const rows = (...activities: InformedActivity[]) =>
  toMarkdown(table(...activities))
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
const lacks = (...activities: InformedActivity[]) => missingIn(table(...activities)).map(({ missing }) => missing.nl)

describe('The cookie table', () => {
  it('names each cookie of a party of the register in a row of its own, with purpose and how long', () => {
    expect(rows(analytics)).toEqual(
      ['\\_ga', '\\_ga\\_\\*', '\\_gid', '\\_gat'].map(
        (name) => `| ${name} | Google Ireland Limited (Google Analytics) | Bezoek meten | 13 maanden |`,
      ),
    )
  })

  it('tells for a cookie that a line names how long that line says, and for the others what holds for all', () => {
    const line = { ...onDevice, engagementId: 'e1' }
    const retention = ['Analysecookies: 13 maanden', '_gid, _gat: een dag'].map((period) => ({ ...line, period }))
    expect(rows({ ...analytics, retention }).map((row) => row.split(' | ').at(-1))).toEqual([
      '13 maanden |',
      '13 maanden |',
      'een dag |',
      'een dag |',
    ])
  })

  it('splits names that stand in one line, and no description', () => {
    const own = (period: string) => ({ ...analytics, parties: [], retention: [{ ...onDevice, period }] })
    expect(rows(own('teller, keuze: 30 dagen'))).toHaveLength(2)
    expect(rows(own('Cookies voor bezoek, voorkeur: 30 dagen'))).toHaveLength(1)
  })

  it('shows a period with two ends and asks how long each cookie stays', () => {
    const [line] = analytics.retention
    const vague = { ...analytics, retention: [{ ...oneYear, ...line, period: 'Analysecookies: 3–13 maanden' }] }
    expect(lacks(vague)).toEqual(['de looptijd van elke cookie, in plaats van ‘Analysecookies: 3–13 maanden’'])
    expect(rows(vague)[0]).toContain('| 3–13 maanden **')
  })

  it('never names the cookies of a party that is not in the register', () => {
    const text = toMarkdown(table(analytics))
    expect(text).not.toContain('pk')
    expect(cookiesToLookFor(analytics)).toEqual(['_pk_id.*', '_pk_ses.*', '_pk_ref.*', 'stg_last_interaction'])
  })

  it('takes a name and how long from a retention line of the activity itself', () => {
    const own = { ...analytics, parties: [], retention: [{ ...onDevice, period: 'eigen_teller: 30 dagen' }] }
    expect(rows(own)).toEqual(['| eigen\\_teller | Buitenlicht B.V. | Bezoek meten | 30 dagen |'])
  })

  it('asks for the name when a line gives a period alone, and for the party when several could be it', () => {
    const other = { ...inbox, id: 'e2', vendorId: null }
    const two = {
      ...analytics,
      parties: [{ ...google, vendorId: null }, other],
      retention: [{ ...onDevice, keeper: 'vendor' as const, period: 'een jaar' }],
    }
    expect(lacks(two)).toEqual([
      'de naam van de cookie bij ‘Webstatistiek’; zet die met een dubbele punt voor de termijn op het apparaat',
      'van wie de cookie bij ‘Webstatistiek’ is',
    ])
  })

  it('asks for everything about an activity that uses a device and says no more', () => {
    expect(lacks({ ...analytics, parties: [], retention: [] })).toHaveLength(3)
    expect(lacks({ ...analytics, retention: [] })).toEqual([
      'hoe lang de cookie van ‘Webstatistiek’ op het apparaat blijft',
    ])
  })

  it('leaves out who uses no device, what is archived and what is done for another organisation', () => {
    expect(rows(whole, { ...analytics, status: 'archived' }, { ...analytics, ownRole: 'processor' })).toEqual([])
    expect(toMarkdown(table(whole))).toContain('geen verwerking die iets op een apparaat zet of leest')
  })

  it('asks, and claims nothing, where nobody said whether something is read from a device', () => {
    const unsure = { ...whole, name: 'Chat', purposes: [{ ...answering, deviceAccess: null }] }
    expect(lacks(unsure)).toEqual(['of ‘Chat’ iets op een apparaat zet of leest'])
    expect(toMarkdown(table(unsure))).not.toContain('geen verwerking')
    expect(lacks(analytics, unsure)).toEqual(lacks(unsure))
    expect(lacks({ ...unsure, purposes: [] })).toHaveLength(1)
    expect(lacks()).toEqual(['uw eerste verwerking'])
  })
})

describe('The owners of cookies', () => {
  it('are products of the catalogue, and the cookies are those the templates look for', () => {
    const detected = new Set(touchpoints.flatMap(({ detection }) => detection.cookies))
    expect(Object.keys(cookieOwners).filter((name) => !detected.has(name))).toEqual([])
    expect(
      Object.values(cookieOwners)
        .flat()
        .filter((id) => !vendorById(id)),
    ).toEqual([])
  })
})
