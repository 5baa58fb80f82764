import { TRPCError } from '@trpc/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEvents } from '@/db/schema'
import { appRouter, createCaller } from '@/server/api/root'
import type { Context } from '@/server/api/trpc'
import type { Role } from '@/server/domain/permissions'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyParty } from '@/server/domain/register/party'
import { startActivity } from '@/server/services/activities/create'
import { askAdvice } from '@/server/services/advice/ask'
import { createContract } from '@/server/services/contracts/save'
import { addEngagement } from '@/server/services/engagements/save'
import { addEntry } from '@/server/services/lists/save-entry'
import { type Member, reading } from '@/server/services/member'
import { listMembers } from '@/server/services/members/list-members'
import { createParty } from '@/server/services/parties/save'
import {
  makeMember,
  makeMembers,
  makeOrganisation,
  signedInContext,
  signedOutContext,
  type TestOrganisation,
} from '../support/factories'
import { everyone, mutations, type Ours, outside, queries } from './access-table'

const secret = 'geheim-van-ons'
let organisation: TestOrganisation
let ours: Ours
let stranger: Member
let strangerContext: Context
let members: Record<Role, Member>
const contexts = {} as Record<Role, Context>

beforeAll(async () => {
  organisation = await makeOrganisation({ name: `Winkel ${secret}` })
  members = await makeMembers(organisation)
  for (const role of everyone) contexts[role] = await signedInContext(members[role].userId ?? '')
  stranger = await makeMember('admin')
  strangerContext = await signedInContext(stranger.userId ?? '')
  ours = await fillOurs(members.privacy_officer)
})

async function fillOurs(officer: Member): Promise<Ours> {
  const { id: activityId } = await startActivity(officer, { kind: 'whatsapp', name: `Kanaal ${secret}`, locale: 'nl' })
  const party = { from: 'new' as const, name: `Partij ${secret}`, country: 'NL' }
  const engagement = await addEngagement(officer, { activityId, party, facts: emptyEngagement(`Product ${secret}`) })
  const made = mutations['contracts.create']?.input({ partyId: engagement.partyId } as Ours) as {
    content: Parameters<typeof createContract>[1]
  }
  const contract = await createContract(officer, { ...made.content, title: secret, engagementIds: [engagement.id] })
  const spare = await createParty(officer, emptyParty(`Losse partij ${secret}`))
  const entry = await addEntry(officer, { list: 'measure', label: `Maatregel ${secret}`, categoryKind: null })
  const advice = await askAdvice(officer, {
    ...{ activityId, question: `Mag dit, ${secret}?`, finding: null },
    ...{ to: 'adviser', adviser: `Adviseur ${secret}` },
  })
  const [member] = (await listMembers(members.admin)).filter((row) => row.userId === members.auditor.userId)
  return {
    activityId,
    partyId: engagement.partyId,
    sparePartyId: spare.id,
    engagementId: engagement.id,
    contractId: contract.id,
    entryId: entry.id,
    membershipId: member?.id ?? '',
    organisationId: organisation.id,
    adviceId: advice.id,
  }
}

/** Calls a procedure by its name; returns the code of the refusal, or 'answered' with the answer as text. */
async function call(context: Context, name: string, input: object): Promise<{ code: string; text: string }> {
  const [area = '', verb = ''] = name.split('.')
  const procedure = Reflect.get(Reflect.get(createCaller(context), area), verb)
  try {
    const answer = await procedure(input)
    return { code: 'answered', text: JSON.stringify(answer) ?? '' }
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error
    return { code: error.code, text: JSON.stringify({ message: error.message, cause: error.cause }) }
  }
}

/** How many events the audit trail of our organisation holds. */
function ourEvents(): Promise<number> {
  return reading(members.auditor, async (tx) => await tx.$count(auditEvents))
}

const organisational = { ...queries, ...mutations }

describe('every procedure', () => {
  it('is in the table of access', () => {
    const known = [...Object.keys(queries), ...Object.keys(mutations), ...Object.keys(outside)].sort()
    expect(Object.keys(appRouter._def.procedures).sort()).toEqual(known)
  })

  it('is in the table as what it is', () => {
    const procedures: object = appRouter._def.procedures
    const types = Object.entries(procedures)
    for (const [name, procedure] of types) {
      if (name in outside) continue
      expect([name, procedure._def.type]).toEqual([name, name in queries ? 'query' : 'mutation'])
    }
  })
})

describe.each(Object.keys(organisational))('%s', (name) => {
  const input = () => organisational[name]?.input(ours) ?? {}

  it('is refused to whoever is signed out', async () => {
    const { code } = await call(signedOutContext, name, { organisation: organisation.slug, ...input() })
    expect(code).toBe('UNAUTHORIZED')
  })

  it('does not exist for a member of another organisation', async () => {
    const { code, text } = await call(strangerContext, name, { organisation: organisation.slug, ...input() })
    expect(code).toBe('NOT_FOUND')
    expect(text).not.toContain(secret)
  })

  it('shows and changes nothing of ours from within another organisation', async () => {
    const before = await ourEvents()
    const { text } = await call(strangerContext, name, { organisation: stranger.slug, ...input() })
    expect(text).not.toContain(secret)
    expect(text).not.toContain(organisation.id)
    expect(await ourEvents()).toBe(before)
  })
})

describe.each(Object.keys(queries))('%s', (name) => {
  it.each(everyone)('answers a member who is %s', async (role) => {
    const input = { organisation: organisation.slug, ...queries[name]?.input(ours) }
    const { code } = await call(contexts[role], name, input)
    const may = queries[name]?.may ?? everyone
    expect(code).toBe(may.includes(role) ? 'answered' : 'FORBIDDEN')
  })
})

describe.each(Object.keys(mutations))('%s', (name) => {
  it.each(everyone.filter((role) => !mutations[name]?.may.includes(role)))(
    'is refused to a member who is %s',
    async (role) => {
      const before = await ourEvents()
      const { code } = await call(contexts[role], name, {
        organisation: organisation.slug,
        ...mutations[name]?.input(ours),
      })
      expect(code).toBe('FORBIDDEN')
      expect(await ourEvents()).toBe(before)
    },
  )

  it.each(mutations[name]?.may ?? [])('is not refused for the role of %s', async (role) => {
    const { code } = await call(contexts[role], name, {
      organisation: organisation.slug,
      ...mutations[name]?.input(ours),
    })
    const reachable =
      role === 'business_owner'
        ? ['answered', 'CONFLICT', 'NOT_FOUND', 'FORBIDDEN']
        : ['answered', 'CONFLICT', 'NOT_FOUND']
    expect(reachable).toContain(code)
  })
})

describe.each(Object.keys(outside).filter((name) => outside[name] === 'signed in'))('%s', (name) => {
  it('is refused to whoever is signed out', async () => {
    const { code } = await call(signedOutContext, name, {})
    expect(code).toBe('UNAUTHORIZED')
  })
})
