import type { Content, Item } from '@/server/domain/assessments/definition'
import { definitions } from '@/server/domain/assessments/definitions'
import { assessmentKinds } from '@/server/domain/assessments/kinds'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import type { Subject } from '@/server/domain/rules/subject'
import type { ActivityDocument } from '@/server/services/exchange/activity-documents'
import type { ListEntry } from '@/server/services/findings/activity-facts'
import { assessmentsBySubject } from '@/server/services/findings/assessment-facts'
import { buildSubjects, type Loaded } from '@/server/services/findings/build-subjects'
import { groundAdvice } from '@/server/services/findings/decision-facts'
import { blankOrganisation } from '../../domain/exchange/nobody'

const today = '2026-11-21'
const day = '2026-03-01'
const moment = '2026-03-01T10:00:00Z'
const text = 'ingevuld'

const organisation: OrganisationContent = {
  ...blankOrganisation,
  name: text,
  address: text,
  email: 'privacy@winkel.example',
  website: 'https://winkel.example',
  establishedInEu: 'no',
  representativeName: text,
  dpoRequired: 'yes',
  dpoAppointed: 'yes',
  dpoEmail: 'fg@winkel.example',
  art30Exemption: 'no',
  isPublicAuthority: 'no',
  telemarketingExemption: 'none',
  markets: ['NL'],
  breachProcedure: text,
  rightsProcedure: text,
  cookieStatements: [{ id: 'statement', publishedOn: day, location: text }],
  channelPolicies: [{ id: 'policy', kind: 'live_chat', agreedOn: day, location: text }],
}

const line = { id: 'line', proposed: false, note: text }
const place = { location: text, country: 'NL', findMethod: text, checkedOn: day }
const lists = ['data_subject', 'source', 'system', 'access_role', 'recipient', 'measure'] as const

const activity: ActivityDocument = {
  id: 'activity',
  number: 1,
  version: 1,
  kind: 'live_chat',
  name: text,
  basicProcess: 'marketing',
  ownRole: 'processor',
  status: 'active',
  statusSince: moment,
  submittedBy: 'person',
  returnRemark: '',
  approvedBy: 'person',
  approvedAt: moment,
  ownerId: 'person',
  department: text,
  description: text,
  startDate: day,
  endDate: null,
  reviewDue: day,
  occasional: 'no',
  deviceOwnership: 'private',
  profileType: 'general',
  storedByUs: 'yes',
  storedByVendor: 'yes',
  noRecipientsConfirmed: false,
  transferOutsideEea: 'yes',
  noPeriodReason: text,
  noMeasuresReason: text,
  proportionality: text,
  safeguardStatement: text,
  information: text,
  informationLocation: text,
  statementVersion: text,
  art14Exception: 'law',
  art14Reason: text,
  importKey: null,
  createdBy: 'person',
  createdAt: moment,
  updatedAt: moment,
  purposes: [
    {
      ...line,
      id: 'purpose',
      text,
      templatePurpose: 'service',
      marketing: true,
      channel: 'email',
      calledPersons: 'mixed',
      ground: 'consent',
      groundReason: text,
      statute: text,
      inPrivacyStatement: 'yes',
      deviceAccess: 'yes',
      deviceExemption: 'analytics',
      art9Ground: 'a',
      art10Ground: text,
      bsnProvision: text,
      changedOn: day,
    },
  ],
  groundChanges: [
    { ...line, purposeId: 'purpose', changedOn: day, fromGround: 'contract', toGround: 'consent', reason: text },
  ],
  entries: lists.map((list) => ({ ...line, ...place, id: list, list, entryId: list })),
  dataLines: [
    {
      ...line,
      categoryId: 'category',
      occurrence: 'purposeful',
      necessary: 'yes',
      necessityReason: text,
      sourceId: null,
    },
  ],
  retentionLines: [
    {
      ...line,
      dataLineIds: ['line'],
      keeper: 'us',
      engagementId: null,
      period: text,
      months: 12,
      unlimited: false,
      startEvent: text,
      onDevice: 'no',
      reason: text,
      statutory: text,
      endAction: 'delete',
      deletionMethod: 'automatic',
    },
  ],
  controllersServed: [{ ...line, name: text, contact: text, processing: text }],
  loose: [],
  engagements: [
    {
      id: 'engagement',
      version: 1,
      activityId: 'activity',
      partyId: 'party',
      product: text,
      vendorId: null,
      role: 'processor',
      roleReason: text,
      decidesPurpose: 'no',
      usesForItself: 'no',
      decidesTogether: 'no',
      onboardingRole: 'provider',
      providerMode: 'portal_only',
      receivesData: 'yes',
      storesData: 'yes',
      ownPurposes: 'no',
      ownPurposesText: text,
      transferOutsideEea: 'yes',
      party: {
        name: text,
        country: 'US',
        address: text,
        contactPerson: text,
        email: 'hulp@partij.example',
        phone: text,
        website: text,
      },
      transfers: [
        {
          id: 'transfer',
          country: 'US',
          kind: 'storage',
          mechanism: 'scc',
          safeguardDocument: text,
          scopeConfirmed: 'yes',
          dpfListed: 'yes',
          dpfActive: 'yes',
          dpfCovers: 'yes',
          dpfCheckedOn: day,
          sccVersion: day,
          sccModule: '2',
          derogationReason: text,
          derogationStructural: 'no',
          fallback: 'bcr',
        },
      ],
    },
  ],
}

const decision = {
  id: 'decision',
  version: 1,
  rule: 'LIA-MISSING',
  subjectType: 'purpose',
  subjectId: 'purpose',
  activityId: 'activity',
  assigneeId: null,
  dueOn: null,
  kind: 'accepted' as const,
  reason: text,
  decidedBy: 'person',
  decidedOn: day,
  expiresOn: '2027-01-01',
  dpoAdvice: text,
  dpoFollowed: true,
  fingerprint: '',
}

/** An answer to an item, as its kind of field gives it. */
function answerTo({ type, options = [] }: Item): unknown {
  const [first] = options
  switch (type) {
    case 'yes_no':
      return 'yes'
    case 'choice':
      return first?.id
    case 'several':
      return [first?.id]
    case 'checklist':
      return { [String(first?.id)]: 'yes' }
    case 'lines':
      return [text]
    case 'actions':
      return [{ text, due: day, done: false }]
    case 'number':
      return 24
    case 'day':
      return day
    default:
      return text
  }
}

const assessed = assessmentKinds.map((kind) => {
  const { subject, sections } = definitions[kind]
  const items = sections.flatMap((section) => section.items)
  const content: Content = Object.fromEntries(items.map((item) => [item.id, answerTo(item)]))
  return { id: kind, kind, subjectId: subject, content, signedAt: moment, updatedAt: moment }
})

const clauses = { intro: 'yes' as const, a: 'yes' as const }

const loaded: Loaded = {
  organisation: { id: 'organisation', content: organisation, lastShown: day },
  documents: [activity],
  entries: new Map<string, ListEntry>([
    ['category', { key: 'ip_address', label: text, categoryKind: 'ordinary' }] as const,
    ...lists.map((list) => [list, { key: null, label: list, categoryKind: null }] as const),
  ]),
  contractsOf: () => [
    {
      id: 'contract',
      title: text,
      kind: 'dpa',
      signedOn: day,
      acceptedOn: null,
      endsOn: null,
      url: null,
      urlVersion: null,
      clauses,
      breachNotice: 'yes',
      liability: text,
      essencePublic: 'yes',
      partyId: 'party-1',
    },
  ],
  subProcessorsOf: () => ({ confirmedNone: true, count: 0, checkedOn: day }),
  inventory: [{ id: 'inventory', kind: 'live_chat', answer: 'yes', answeredOn: day }],
  members: [{ userId: 'person', isDpo: true }],
  decisions: [decision],
  adviceOf: groundAdvice([decision]),
  answersOf: () => ({}),
  assessmentOf: assessmentsBySubject(assessed),
}

/** An organisation with one of everything, and in each everything filled in that has a place in the register. */
export function fullRegister(): Subject {
  return buildSubjects(loaded, today)
}
