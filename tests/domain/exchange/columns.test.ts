import { describe, expect, it } from 'vitest'
import { activityContent } from '@/server/domain/register/activity'
import { engagementContent, transfer } from '@/server/domain/register/engagement'
import { columns, headersIn } from '@/server/exchange/csv/columns'
import { emptyData } from '@/server/exchange/csv/lines/data'
import { emptyPurpose } from '@/server/exchange/csv/lines/purpose'
import { emptyRetention } from '@/server/exchange/csv/lines/retention'
import { emptyTransfer } from '@/server/exchange/csv/lines/transfer'
import { cellsOf } from '@/server/exchange/csv/write-register'
import { emptyPortable, emptyPortableParty } from '@/server/exchange/empty-activity'
import type { PortableActivity } from '@/server/exchange/portable'
import { fullActivity, recordOf } from './full-record'

const full = fullActivity('Tekst')
const bare = emptyPortable()

function cells(activity: PortableActivity): string {
  return cellsOf(recordOf(activity), 'nl').join('\n')
}

/** The names of the fields whose value does not show in the file when it goes back to empty. */
function unseen<T extends object>(item: T, empty: T, put: (item: T) => PortableActivity): string[] {
  const names = Object.keys(item) as (keyof T)[]
  return names.filter((name) => cells(put({ ...item, [name]: empty[name] })) === cells(put(item))).map(String)
}

const [purpose, data, retention, party] = [
  full.purposes[0] ?? emptyPurpose(),
  full.dataLines[0] ?? emptyData(),
  full.retentionLines[0] ?? emptyRetention(),
  full.parties[0] ?? emptyPortableParty({ name: '', product: '' }),
]

describe('The columns of the register', () => {
  it('show every field of an activity', () => {
    expect(unseen({ ...full, owner: 'Olga' }, bare, (activity) => activity)).toEqual([])
    // a change of ground is what happened here; it is shown in history and does not move to another register
    const elsewhere = ['ownerId', 'groundChanges']
    const missing = Object.keys(activityContent.shape).filter((name) => !(name in full) && !elsewhere.includes(name))
    expect(missing).toEqual([])
  })

  it('show every field of its parts', () => {
    expect(unseen(purpose, emptyPurpose('x'), (one) => ({ ...bare, purposes: [one] }))).toEqual([])
    const dataLine = { ...emptyData('x'), occurrence: 'purposeful' as const }
    expect(unseen(data, dataLine, (one) => ({ ...bare, dataLines: [one] }))).toEqual([])
    expect(
      unseen({ ...retention, unlimited: true }, emptyRetention(), (one) => ({ ...bare, retentionLines: [one] })),
    ).toEqual([])
  })

  it('show every field of a party in an activity, and of a transfer', () => {
    const other = { ...emptyPortableParty({ name: 'x', product: 'y' }), agreementState: 'valid' as const }
    const withContract = { ...party, contracts: ['DPA 1'] }
    expect(unseen(withContract, other, (one) => ({ ...bare, parties: [one] }))).toEqual([])
    const missing = Object.keys(engagementContent.shape).filter((name) => !(name in party))
    expect(missing).toEqual(['activityId', 'partyId'])
    const [moved] = party.transfers
    const seen =
      moved && unseen(moved, emptyTransfer(), (one) => ({ ...bare, parties: [{ ...party, transfers: [one] }] }))
    expect(seen).toEqual([])
    expect(Object.keys(transfer.shape).filter((name) => !(name in (moved ?? {})))).toEqual(['id'])
  })

  it('have a name of their own in each language', () => {
    for (const locale of ['nl', 'en'] as const) expect(new Set(headersIn(locale)).size).toBe(columns.length)
  })
})
