import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { listEntries } from '@/db/schema'
import { type Activity, type ActivityContent, activitySections } from '@/server/domain/register/activity'
import { emptyEngagement, type PartyChoice } from '@/server/domain/register/new-engagement'
import { vendorById } from '@/server/domain/vendors'
import { startActivity } from '../activities/create'
import { loadActivity } from '../activities/load'
import { changeActivity } from '../activities/save'
import { recordInUse, takeStep } from '../activities/status'
import { addEngagement } from '../engagements/save'
import { newId } from '../ids'
import { answerInventory } from '../inventory/answer-inventory'
import { type Member, reading, writing } from '../member'
import { listPartyNames } from '../parties/list'
import { demoAssessments } from './assessments'
import { dayFromNow } from './days'
import { fillAssessments } from './fill-assessments'
import type { DemoActivity, DemoParty, DemoPerson } from './scene'

export type People = Record<DemoPerson, string>

/** Puts one activity of the demo in the register, with its parties; returns the engagements by contract key. */
export async function fillActivity(officer: Member, people: People, demo: DemoActivity) {
  const { id } = await startActivity(officer, { kind: demo.kind, name: demo.name, locale: 'nl' })
  const started = await reading(officer, (tx) => loadActivity(tx, officer, id))
  const filled = await writing(officer, 'activity.edit', 'activity:save', (tx) =>
    changeActivity(tx, officer, started, 'activity:save', (present) => contentOf(tx, officer, people, demo, present)),
  )
  await answerInventory(officer, {
    kind: demo.kind,
    answer: 'yes',
    note: '',
    ownerId: null,
    dueOn: null,
    version: 0,
    locale: 'nl',
    archiveIds: [],
  })
  const covered: { contract: string; engagementId: string; partyId: string }[] = []
  const engaged = new Map<string, string>()
  for (const party of demo.parties) {
    const engagement = await fillParty(officer, id, party)
    engaged.set(party.vendor, engagement.id)
    if (party.contract)
      covered.push({ contract: party.contract, engagementId: engagement.id, partyId: engagement.partyId })
  }
  await fillAssessments(officer, filled, engaged, demoAssessments[demo.kind] ?? [])
  if (demo.status === 'in_review') await takeStep(officer, { ...filled, step: 'submit' })
  if (demo.status === 'active') await recordInUse(officer, filled)
  return covered
}

async function fillParty(officer: Member, activityId: string, party: DemoParty) {
  const vendor = vendorById(party.vendor)
  const product = vendor?.name.nl ?? party.vendor
  return addEngagement(officer, {
    activityId,
    party: await partyOf(officer, party),
    facts: {
      ...emptyEngagement(product),
      vendorId: party.vendor,
      role: party.role,
      receivesData: 'yes',
      storesData: party.storesData ? 'yes' : null,
      transferOutsideEea: party.transfer ? 'yes' : vendor?.usAccess ? null : 'no',
      transfers: party.transfer ? [transferOf(party.transfer)] : [],
    },
  })
}

async function partyOf(officer: Member, { name, vendor }: DemoParty): Promise<PartyChoice> {
  if (!name) return { from: 'catalogue', vendorId: vendor }
  const known = (await listPartyNames(officer)).find((one) => one.name === name)
  return known ? { from: 'known', partyId: known.id } : { from: 'new', name, country: 'NL' }
}

function transferOf(transfer: NonNullable<DemoParty['transfer']>) {
  return {
    id: newId(),
    ...transfer,
    safeguardDocument: '',
    scopeConfirmed: null,
    dpfListed: null,
    dpfActive: null,
    dpfCovers: null,
    dpfCheckedOn: null,
    sccVersion: null,
    sccModule: null,
    derogationReason: '',
    derogationStructural: null,
    fallback: null,
  }
}

async function contentOf(
  tx: Transaction,
  member: Member,
  people: People,
  demo: DemoActivity,
  present: Activity,
): Promise<Partial<ActivityContent>> {
  const isConfirmed = (part: string) => demo.confirmed.some((section) => part in activitySections[section].shape)
  const confirm = <T extends { proposed: boolean }>(part: string, lines: readonly T[]) =>
    lines.map((line) => (isConfirmed(part) ? { ...line, proposed: false } : line))
  const accessEntries = await entriesOf(tx, member, 'access_role', demo.access ?? [])
  return {
    ownerId: demo.owner ? people[demo.owner] : null,
    department: demo.department,
    description: demo.description,
    startDate: demo.startDate ?? null,
    reviewDue: demo.reviewInDays === undefined ? null : dayFromNow(demo.reviewInDays),
    profileType: demo.profileType ?? null,
    storedByUs: demo.storedByUs ?? null,
    storedByVendor: demo.storedByVendor ?? null,
    proportionality: demo.proportionality ?? '',
    safeguardStatement: demo.safeguards ?? '',
    information: demo.information ?? '',
    transferOutsideEea: demo.parties.some((party) => party.transfer) ? 'yes' : null,
    noRecipientsConfirmed: demo.parties.length === 0,
    purposes: purposesOf(demo, present),
    subjects: confirm('subjects', present.subjects),
    dataLines: confirm('dataLines', present.dataLines),
    retentionLines: confirm('retentionLines', present.retentionLines),
    sources: confirm('sources', present.sources),
    systems: confirm('systems', present.systems).map((system) => ({
      ...system,
      location: system.proposed ? '' : (demo.location ?? ''),
    })),
    measures: confirm('measures', present.measures),
    accessRoles: accessEntries.map((entryId) => ({ id: newId(), proposed: false, entryId, note: '', checkedOn: null })),
  }
}

function purposesOf(demo: DemoActivity, present: Activity): ActivityContent['purposes'] {
  return present.purposes.flatMap((purpose) => {
    const said = demo.purposes[purpose.templatePurpose ?? '']
    if (said === undefined) return [purpose]
    if (said === 'set-aside') return []
    if (said === 'no-ground') return [{ ...purpose, proposed: false }]
    const inPrivacyStatement = said.stated ? ('yes' as const) : null
    return [{ ...purpose, proposed: false, ground: said.ground, groundReason: said.reason, inPrivacyStatement }]
  })
}

async function entriesOf(tx: Transaction, member: Member, list: 'access_role', keys: readonly string[]) {
  const rows = await tx
    .select({ id: listEntries.id, key: listEntries.key })
    .from(listEntries)
    .where(and(eq(listEntries.organisationId, member.organisationId), eq(listEntries.list, list)))
  return keys.flatMap((key) => rows.filter((row) => row.key === key).map((row) => row.id))
}
