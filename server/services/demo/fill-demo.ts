import { memberships } from '@/db/schema'
import { clauseIds } from '@/server/domain/register/contract'
import { createContract } from '../contracts/save'
import { database } from '../database'
import { newId } from '../ids'
import { answerInventory } from '../inventory/answer-inventory'
import { type Member, openOrganisation } from '../member'
import { createOrganisation } from '../organisations/create-organisation'
import { readOrganisation } from '../organisations/read-organisation'
import { saveOrganisation } from '../organisations/save-organisation'
import { marketingActivities } from './activities-marketing'
import { serviceActivities } from './activities-service'
import { trackingActivities } from './activities-tracking'
import { fillAdvice } from './advice'
import { demoContracts } from './contracts'
import { dayFromNow } from './days'
import { fillActivity, type People } from './fill-activity'
import { demoUnknown, demoUnused } from './inventory'
import type { DemoContract } from './scene'

export const demoSlug = 'demo'
export const demoNames = {
  beheerder: 'Sanne de Wit',
  privacy: 'Ingrid van Dijk',
  marketing: 'Youssef El Amrani',
  auditor: 'Pieter Hoekstra',
} as const
const roles = { privacy: 'privacy_officer', marketing: 'business_owner', auditor: 'auditor' } as const

/**
 * Fills an empty database with a fictitious web shop: a dozen touchpoints of which some are complete and some have
 * real gaps. `people` are accounts that exist already; everything else goes through the services people use.
 */
export async function fillDemo(people: People): Promise<void> {
  const { id } = await createOrganisation({ userId: people.beheerder }, { name: 'Buitenlicht B.V.', slug: demoSlug })
  await joinAll(id, people)
  await describeShop(await openOrganisation(people.beheerder, demoSlug))
  const officer = await openOrganisation(people.privacy, demoSlug)
  const covered: Awaited<ReturnType<typeof fillActivity>> = []
  for (const demo of [...serviceActivities, ...marketingActivities, ...trackingActivities]) {
    covered.push(...(await fillActivity(officer, people, demo)))
  }
  for (const contract of demoContracts) await fillContract(officer, contract, covered)
  await answerRest(officer, people)
  await fillAdvice(await openOrganisation(people.marketing, demoSlug))
}

function joinAll(organisationId: string, people: People) {
  const scope = { organisationId, actorId: people.beheerder, action: 'demo:join' }
  const rows = Object.entries(roles).map(([person, role]) => ({
    organisationId,
    id: newId(),
    userId: people[person as keyof typeof roles],
    role,
  }))
  return database().withOrganisation(scope, (tx) => tx.insert(memberships).values(rows))
}

async function describeShop(admin: Member): Promise<void> {
  const { id, slug, version, updatedAt, ...content } = await readOrganisation(admin)
  await saveOrganisation(admin, {
    version,
    content: {
      ...content,
      registrationNumber: '00000000',
      address: 'Lampenlaan 12\n3811 LX Amersfoort',
      country: 'NL',
      email: 'info@demo.raakvlak.example',
      phone: '033 000 00 00',
      website: 'https://demo.raakvlak.example',
      establishedInEu: 'yes',
      dpoRequired: 'no',
      dpoAppointed: 'no',
      employeeCount: 64,
      isPublicAuthority: 'no',
      telemarketingExemption: 'none',
      markets: ['NL', 'BE'],
      cookieStatements: [
        { id: newId(), publishedOn: dayFromNow(-140), location: 'https://demo.raakvlak.example/cookies' },
      ],
      channelPolicies: [
        {
          id: newId(),
          kind: 'live_chat',
          agreedOn: dayFromNow(-400),
          location: 'Intranet, map Klantcontact, Chatregels',
        },
      ],
      breachProcedure: 'Meld een datalek binnen een uur bij privacy@demo.raakvlak.example.',
      rightsProcedure: 'Verzoeken komen binnen op privacy@demo.raakvlak.example en krijgen binnen een maand antwoord.',
    },
  })
}

type Covered = Awaited<ReturnType<typeof fillActivity>>

async function fillContract(officer: Member, demo: DemoContract, covered: Covered): Promise<void> {
  const mine = covered.filter((one) => one.contract === demo.key)
  const partyId = mine[0]?.partyId
  if (!partyId) throw new Error(`no party for the contract ${demo.key}`)
  const signedOn = demo.signedDaysAgo === null ? null : dayFromNow(-demo.signedDaysAgo)
  await createContract(officer, {
    kind: demo.kind,
    partyId,
    title: demo.title,
    reference: demo.reference,
    fileId: null,
    url: demo.url ?? '',
    urlVersion: demo.urlVersion ?? '',
    acceptedOn: demo.acceptedDaysAgo === undefined ? null : dayFromNow(-demo.acceptedDaysAgo),
    signedOn,
    startsOn: signedOn,
    endsOn: demo.endsInDays === undefined ? null : dayFromNow(demo.endsInDays),
    renewal: '',
    notice: '',
    breachTermHours: demo.kind === 'dpa' ? 24 : null,
    breachContact: '',
    breachNotice: demo.kind === 'dpa' ? 'yes' : 'not_checked',
    liability: '',
    auditRight: 'not_checked',
    essencePublic: 'not_checked',
    note: '',
    clauses: clauseIds.map((clause) => ({ clause, answer: answerOf(demo, clause), page: '' })),
    annexes: [],
    engagementIds: mine.map((one) => one.engagementId),
  })
}

function answerOf(demo: DemoContract, clause: (typeof clauseIds)[number]) {
  return demo.clauses?.[clause] ?? (demo.kind === 'dpa' ? 'yes' : 'not_checked')
}

async function answerRest(officer: Member, people: People): Promise<void> {
  const rest = { version: 0, locale: 'nl' as const, archiveIds: [] }
  for (const { kind, note } of demoUnused) {
    await answerInventory(officer, { ...rest, kind, note, answer: 'no', ownerId: null, dueOn: null })
  }
  for (const { kind, note, owner, dueInDays } of demoUnknown) {
    const task = { ownerId: people[owner], dueOn: dayFromNow(dueInDays) }
    await answerInventory(officer, { ...rest, kind, note, answer: 'unknown', ...task })
  }
}
