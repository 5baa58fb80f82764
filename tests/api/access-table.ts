import type { Role } from '@/server/domain/permissions'
import { activityListInput } from '@/server/domain/register/activity-filter'
import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyParty } from '@/server/domain/register/party'
import { addMonths } from '@/server/domain/rules/days'
import { newId } from '@/server/services/ids'
import { today } from '@/server/services/today'
import { blankOrganisation } from '../domain/exchange/nobody'

/** What the procedures are asked about: records that really are in our organisation. */
export type Ours = {
  activityId: string
  partyId: string
  sparePartyId: string
  engagementId: string
  contractId: string
  entryId: string
  membershipId: string
  organisationId: string
  adviceId: string
}

type Call = { input: (ours: Ours) => object; may?: readonly Role[] }

const everyone: readonly Role[] = ['admin', 'privacy_officer', 'business_owner', 'auditor']
const workers: readonly Role[] = ['admin', 'privacy_officer', 'business_owner']
const officers: readonly Role[] = ['admin', 'privacy_officer']
const admins: readonly Role[] = ['admin']

const filter = activityListInput.parse({})
const content = {
  kind: 'dpa',
  title: 'Overeenkomst',
  reference: '',
  fileId: null,
  url: '',
  urlVersion: '',
  acceptedOn: null,
  signedOn: null,
  startsOn: null,
  endsOn: null,
  renewal: '',
  notice: '',
  breachTermHours: null,
  breachContact: '',
  breachNotice: 'not_checked',
  liability: '',
  auditRight: 'not_checked',
  essencePublic: 'not_checked',
  note: '',
  clauses: ['intro', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((clause) => ({
    clause,
    answer: 'not_checked',
    page: '',
  })),
  annexes: [],
  engagementIds: [],
}
// a version nobody has, so that a call that is allowed still changes nothing
const never = 9_999

/** What is saved, and previewed before it is. */
const saves = {
  party: ({ partyId }) => ({ id: partyId, version: never, content: emptyParty('Anders') }),
  engagement: ({ engagementId }) => ({ id: engagementId, version: never, facts: emptyEngagement('Product') }),
  assessment: ({ activityId }) => ({
    kind: 'dpia_prescreen',
    subjectId: activityId,
    section: 'outcome',
    version: never,
    content: {},
  }),
  organisation: () => ({
    version: never,
    content: { ...blankOrganisation, name: 'Andere naam', cookieStatements: [], channelPolicies: [] },
  }),
} satisfies Record<string, Call['input']>

/** Every query of an organisation with input about our records; all members may read. */
export const queries: Record<string, Call> = {
  'shell.open': { input: () => ({}) },
  'activities.list': { input: () => filter },
  'activities.counts': { input: () => ({ views: { all: filter } }) },
  'activities.choices': { input: () => ({}) },
  'activities.read': { input: ({ activityId }) => ({ id: activityId }) },
  'activities.work': { input: () => ({}) },
  'activities.owners': { input: () => ({}) },
  'activities.emptyElements': { input: ({ activityId }) => ({ id: activityId }) },
  'advice.ofActivity': { input: ({ activityId }) => ({ activityId }) },
  'advice.waiting': { input: () => ({}) },
  'advice.dpo': { input: () => ({}) },
  'inventory.list': { input: () => ({}) },
  'inventory.interview': { input: ({ activityId }) => ({ kind: 'whatsapp', activityId }) },
  'assessments.list': { input: ({ activityId }) => ({ activityId }) },
  'assessments.read': { input: ({ activityId }) => ({ kind: 'dpia_prescreen', subjectId: activityId }) },
  'answers.list': { input: ({ activityId }) => ({ activityId }) },
  'parties.list': { input: () => ({ search: '' }) },
  'parties.names': { input: () => ({}) },
  'parties.read': { input: ({ partyId }) => ({ id: partyId }) },
  'parties.propose': { input: () => ({ vendorId: 'trengo' }) },
  'engagements.ofActivity': { input: ({ activityId }) => ({ activityId }) },
  'contracts.list': { input: () => ({ search: '' }) },
  'contracts.read': { input: ({ contractId }) => ({ id: contractId }) },
  'contracts.matrix': { input: () => ({}) },
  'contracts.coverable': { input: ({ partyId, engagementId }) => ({ partyId, also: [engagementId], search: '' }) },
  'lists.list': { input: () => ({}) },
  'history.record': { input: ({ activityId }) => ({ type: 'activity', id: activityId }) },
  'history.compare': {
    input: ({ activityId }) => ({ type: 'activity', id: activityId, from: 0, to: 1, locale: 'nl' }),
  },
  'history.events': { input: ({ activityId }) => ({ type: 'activity', id: activityId, version: 1 }) },
  'history.list': { input: () => ({ types: [], people: [], page: 1, perPage: 50 }) },
  'history.chain': { input: () => ({}) },
  'information.organisation': { input: () => ({ language: 'nl' }) },
  'information.activity': { input: ({ activityId }) => ({ id: activityId, language: 'nl' }) },
  'overview.read': { input: () => ({}) },
  'findings.list': { input: () => ({}) },
  'findings.ofActivity': { input: ({ activityId }) => ({ id: activityId }) },
  'findings.ofParty': { input: ({ partyId }) => ({ id: partyId }) },
  'findings.ofContract': { input: ({ contractId }) => ({ id: contractId }) },
  'findings.ofOrganisation': { input: () => ({}) },
  'campaigns.verdict': { input: ({ activityId }) => ({ id: activityId, startDate: '2099-12-01' }) },
  'exchange.overview': { input: () => filter },
  'account.membership': { input: () => ({}) },
  'members.list': { input: () => ({}) },
  'members.invitations': { input: () => ({}), may: admins },
  'organisation.read': { input: () => ({}) },
}

/** Every mutation of an organisation with input about our records, and who may call it. */
export const mutations: Record<string, Call & { may: readonly Role[] }> = {
  'activities.start': { input: () => ({ kind: null, name: 'Nieuw', locale: 'nl' }), may: workers },
  'activities.save': {
    input: ({ activityId }) => ({ id: activityId, version: never, section: 'access', content: { accessRoles: [] } }),
    may: workers,
  },
  'activities.decide': {
    input: ({ activityId }) => ({ id: activityId, version: never, section: 'purposes', keep: true }),
    may: workers,
  },
  'activities.step': {
    input: ({ activityId }) => ({ id: activityId, version: never, step: 'activate' }),
    may: officers,
  },
  'activities.changeMany': {
    input: ({ activityId }) => ({
      activities: [{ id: activityId, version: never }],
      change: { set: 'owner', ownerId: null },
    }),
    may: workers,
  },
  'activities.remove': { input: ({ activityId }) => ({ id: activityId, version: never }), may: officers },
  'advice.ask': {
    input: ({ activityId }) => ({
      activityId,
      question: 'Mag dit?',
      finding: null,
      to: 'adviser',
      adviser: 'Adviseur',
    }),
    may: workers,
  },
  'advice.give': { input: ({ activityId }) => ({ activityId, text: 'Advies' }), may: [] },
  'advice.answer': { input: ({ adviceId }) => ({ id: adviceId, version: never, text: 'Antwoord' }), may: [] },
  'advice.record': {
    input: ({ adviceId }) => ({
      ...{ id: adviceId, version: never, text: 'Antwoord' },
      ...{ adviser: 'Adviseur', givenOn: '2026-11-01' },
    }),
    may: workers,
  },
  'advice.withdraw': { input: ({ adviceId }) => ({ id: adviceId, version: never }), may: workers },
  'inventory.answer': {
    input: () => ({
      kind: 'sms_marketing',
      answer: 'no',
      note: '',
      ownerId: null,
      dueOn: null,
      version: never,
      locale: 'nl',
    }),
    may: workers,
  },
  'inventory.saveStep': {
    input: ({ activityId }) => ({
      activityId,
      version: never,
      answer: { fills: 'activity.storedByUs', value: 'yes' },
    }),
    may: workers,
  },
  'assessments.save': {
    input: saves.assessment,
    may: workers,
  },
  'assessments.sign': {
    input: ({ activityId }) => ({ kind: 'dpia_prescreen', subjectId: activityId, version: never }),
    may: officers,
  },
  'assessments.takeOver': {
    input: ({ engagementId }) => ({ kind: 'role', subjectId: engagementId, version: never, recordVersion: never }),
    may: workers,
  },
  'previews.section': {
    input: ({ activityId }) => ({ id: activityId, version: never, section: 'loose', content: { loose: [] } }),
    may: workers,
  },
  'previews.answers': {
    input: ({ activityId }) => ({
      activityId,
      version: never,
      changes: [{ subjectType: 'activity', subjectId: activityId, answers: [] }],
    }),
    may: workers,
  },
  'previews.contract': {
    input: ({ contractId, partyId }) => ({
      saved: { id: contractId, version: never },
      content: { ...content, partyId },
    }),
    may: officers,
  },
  'previews.party': {
    input: saves.party,
    may: officers,
  },
  'previews.engagement': {
    input: saves.engagement,
    may: workers,
  },
  'previews.assessment': {
    input: saves.assessment,
    may: workers,
  },
  'previews.organisation': {
    input: saves.organisation,
    may: admins,
  },
  'findings.decide': {
    input: ({ activityId }) => ({
      ...{ rule: 'A30-1D-RECIPIENTS', subjectType: 'activity', subjectId: activityId, activityId, version: never },
      ...{ act: 'accept', reason: 'Dit stopt over een maand.', expiresOn: addMonths(today(), 6), dpoFollowed: null },
    }),
    may: officers,
  },
  'campaigns.start': {
    input: () => ({ name: 'Actie', kind: 'sms_marketing', startDate: '2099-12-01', locale: 'nl' }),
    may: workers,
  },
  'answers.save': {
    input: ({ activityId }) => ({ subjectType: 'activity', subjectId: activityId, version: never, answers: [] }),
    may: workers,
  },
  'parties.create': { input: () => ({ content: emptyParty(`Partij ${newId()}`) }), may: workers },
  'parties.save': {
    input: saves.party,
    may: officers,
  },
  'parties.remove': { input: ({ sparePartyId }) => ({ id: sparePartyId, version: never }), may: officers },
  'engagements.add': {
    input: ({ activityId, partyId }) => ({
      activityId,
      party: { from: 'known', partyId },
      facts: emptyEngagement(`Product ${newId()}`),
    }),
    may: workers,
  },
  'engagements.save': {
    input: saves.engagement,
    may: workers,
  },
  'engagements.remove': { input: ({ engagementId }) => ({ id: engagementId, version: never }), may: workers },
  'contracts.create': { input: ({ partyId }) => ({ content: { ...content, partyId } }), may: officers },
  'contracts.save': {
    input: ({ contractId, partyId }) => ({ id: contractId, version: never, content: { ...content, partyId } }),
    may: officers,
  },
  'contracts.cover': {
    input: ({ contractId, engagementId }) => ({ contractId, engagementId }),
    may: officers,
  },
  'contracts.remove': { input: ({ contractId }) => ({ id: contractId, version: never }), may: officers },
  'lists.add': { input: () => ({ list: 'system', label: `Systeem ${newId()}`, categoryKind: null }), may: officers },
  'lists.change': { input: ({ entryId }) => ({ id: entryId, version: never, label: 'Anders' }), may: officers },
  'members.change': {
    input: ({ membershipId }) => ({ id: membershipId, content: { role: 'auditor', isDpo: false, endsOn: null } }),
    may: admins,
  },
  'members.remove': { input: () => ({ id: newId() }), may: admins },
  'members.makeResetLink': { input: () => ({ id: newId() }), may: admins },
  'members.invite': {
    input: () => ({ invitation: { email: `${newId()}@test.example`, role: 'auditor', isDpo: false, endsOn: null } }),
    may: admins,
  },
  'members.withdrawInvitation': { input: () => ({ id: newId() }), may: admins },
  'organisation.save': {
    input: saves.organisation,
    may: admins,
  },
}

/** What has no organisation: for everyone, or for whoever is signed in. */
export const outside: Record<string, 'everyone' | 'signed in'> = {
  'account.signUpDoor': 'everyone',
  'account.signUp': 'everyone',
  'account.setUp': 'everyone',
  'account.readInvitation': 'everyone',
  'account.join': 'signed in',
  'account.joinWithNewAccount': 'everyone',
  'account.readReset': 'everyone',
  'account.resetPassword': 'everyone',
  'account.changePassword': 'signed in',
  'account.sessions': 'signed in',
  'account.endSession': 'signed in',
  'account.signOutEverywhere': 'signed in',
  'account.organisations': 'signed in',
  'account.mayStartOrganisation': 'signed in',
  'account.startOrganisation': 'signed in',
}

export { everyone }
