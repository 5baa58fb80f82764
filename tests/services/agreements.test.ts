import { beforeAll, describe, expect, it } from 'vitest'
import { agreementStateKeys } from '@/server/domain/agreements/state'
import { activityListInput } from '@/server/domain/register/activity-filter'
import type { Clause, Contract, ContractContent } from '@/server/domain/register/contract'
import { emptyContract } from '@/server/domain/register/new-contract'
import { type EngagementFacts, emptyEngagement, type PartyChoice } from '@/server/domain/register/new-engagement'
import { startActivity } from '@/server/services/activities/create'
import { listActivities } from '@/server/services/activities/list'
import { createContract } from '@/server/services/contracts/save'
import { listEngagements } from '@/server/services/engagements/list'
import { addEngagement } from '@/server/services/engagements/save'
import { newId } from '@/server/services/ids'
import type { Member } from '@/server/services/member'
import { makeMember, makeOrganisation, type TestOrganisation } from '../support/factories'

const today = '2026-11-21'
let organisation: TestOrganisation
let officer: Member
let _owner: Member
let _stranger: Member

beforeAll(async () => {
  organisation = await makeOrganisation()
  officer = await makeMember('privacy_officer', { organisation })
  _owner = await makeMember('business_owner', { organisation })
  _stranger = await makeMember('admin')
})

async function activity() {
  return (await startActivity(officer, { kind: null, name: 'Livechat webshop', locale: 'nl' })).id
}

async function add(activityId: string, facts: Partial<EngagementFacts>) {
  const party: PartyChoice = { from: 'new', name: `Leverancier ${newId()}`, country: 'NL' }
  return addEngagement(officer, { activityId, party, facts: { ...emptyEngagement('Inbox'), ...facts } })
}

const complete = emptyContract('dpa', '').clauses.map((clause): Clause => ({ ...clause, answer: 'yes' }))

function agree(partyId: string, engagementIds: string[], given: Partial<ContractContent> = {}): Promise<Contract> {
  const content = { ...emptyContract('dpa', partyId), title: 'Overeenkomst', signedOn: '2026-01-01', clauses: complete }
  return createContract(officer, { ...content, ...given, engagementIds })
}

describe('what is agreed', () => {
  const cases: [string, EngagementFacts['role'], Partial<ContractContent> | null][] = [
    ['not_needed', 'recipient', null],
    ['unknown', 'unknown', {}],
    ['missing', 'processor', null],
    ['wrong_kind', 'processor', { kind: 'exchange' }],
    ['unsigned', 'processor', { signedOn: null }],
    ['expired', 'processor', { endsOn: '2026-11-20' }],
    ['clauses_missing', 'processor', { clauses: complete.with(2, { clause: 'b', answer: 'no', page: '' }) }],
    ['clauses_not_checked', 'processor', { clauses: emptyContract('dpa', '').clauses }],
    ['expires_soon', 'processor', { endsOn: '2026-12-31' }],
    ['valid', 'processor', { signedOn: null, acceptedOn: today, url: 'https://example.org/dpa', urlVersion: '4' }],
  ]

  it.each(cases)('is %s for a party in role %s', async (state, role, contract) => {
    const saved = await add(await activity(), { role })
    if (contract) await agree(saved.partyId, [saved.id], contract)
    const { rows } = await listEngagements(officer, saved.activityId, today)
    expect(rows[0]?.state).toBe(state)
    const register = await listActivities(officer, activityListInput.parse({ party: [saved.partyId] }), today)
    expect(register.rows).toMatchObject([
      { id: saved.activityId, contractState: state, parties: [{ id: saved.partyId }] },
    ])
  })

  it('has all ten states covered here', () => {
    expect(cases.map(([state]) => state)).toEqual(agreementStateKeys)
  })

  it('names what is needed, what covers it and what could still be linked', async () => {
    const saved = await add(await activity(), { role: 'independent' })
    const linked = await agree(saved.partyId, [saved.id], { kind: 'exchange', title: 'Gekoppeld' })
    const loose = await agree(saved.partyId, [], { kind: 'terms_c2c', title: 'Los' })
    const { rows, may } = await listEngagements(officer, saved.activityId, today)
    expect(rows[0]).toMatchObject({
      needed: ['exchange', 'terms_c2c'],
      contracts: [{ id: linked.id, title: 'Gekoppeld', state: 'valid' }],
      linkable: [{ id: loose.id, title: 'Los' }],
    })
    expect(may).toEqual({ edit: true, link: true })
  })
})
