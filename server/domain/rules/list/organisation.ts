import type { TouchpointKind } from '../../touchpoints'
import { touchpointById, touchpointKinds } from '../../touchpoints'
import { type BasicProcessKey, basicProcessKeys } from '../../vocabulary/basic-process'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { liveActivities } from '../shared/live-activities'
import { and, not, or, type Tri } from '../tri'

/** Kinds in which people write to us or see us: chat, video and social media. */
const conversational = touchpointKinds.filter((kind) => ['messaging', 'social'].includes(touchpointById(kind).group))

const processes = basicProcessKeys.filter((key) => key !== 'none')

function isUsed(facts: Reader, kind: TouchpointKind): Tri {
  return or(...liveActivities(facts).map((activity) => activity.is('activity.kind', kind)))
}

function hasPolicy(facts: Reader, kind: TouchpointKind): boolean {
  return !facts.empty('organisation.channel_policies') && facts.includes('organisation.channel_policies', kind) === true
}

function isRegisteredProcess(facts: Reader, process: BasicProcessKey): Tri {
  return or(...liveActivities(facts).map((activity) => activity.is('activity.basic_process', process)))
}

const isOfficer = (member: Reader) => member.is('member.is_dpo', 'yes')

function officers(facts: Reader): string[] {
  const found = facts.all('member').filter((member) => isOfficer(member) === true)
  return found.flatMap((member) => member.show('member.person') ?? [])
}

/** Whether one of these people approved the activity, owns it or accepted a finding about it. */
function isDecidedBy(activity: Reader, people: readonly string[]): boolean {
  return people.some(
    (person) =>
      activity.claimed('activity.approved_by', person) ||
      activity.claimed('activity.business_owner', person) ||
      activity.all('decision').some((decision) => decision.claimed('decision.accepted_by', person)),
  )
}

export const organisationRules: readonly Rule[] = [
  {
    id: 'ORG-CHANNEL-POLICY',
    group: 'organisation',
    severity: 'warning',
    scope: 'organisation',
    applies: (f) => or(...conversational.map((kind) => isUsed(f, kind))),
    gap: (f) => or(...conversational.map((kind) => and(isUsed(f, kind), not(hasPolicy(f, kind))))),
    message: {
      nl: 'Er is geen beleid voor social media, chat of video.',
      en: 'There is no policy for social media, chat or video.',
    },
    fix: {
      nl: 'Leg per kanaal vast wie wat mag en wat klanten niet moeten sturen.',
      en: 'Record per channel who may do what and what customers should not send.',
    },
    cites: ['Art. 24(2) AVG'],
    seeds: ['S4-01'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'ORG-DPO-REQUIRED',
    group: 'organisation',
    severity: 'warning',
    scope: 'organisation',
    applies: (f) =>
      or(
        f.answer('Q-DPO-MONITORING', 'yes'),
        f.answer('Q-DPO-SPECIAL', 'yes'),
        f.is('organisation.is_public_authority', 'yes'),
      ),
    gap: (f) => f.is('organisation.dpo_appointed', 'no'),
    message: {
      nl: 'Waarschijnlijk is een functionaris gegevensbescherming verplicht.',
      en: 'A data protection officer is probably mandatory.',
    },
    fix: {
      nl: 'Toets de drie voorwaarden en meld de FG bij de AP.',
      en: 'Test the three conditions and report the DPO to the AP.',
    },
    cites: ['Art. 37(1) AVG'],
    seeds: ['S1-09'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'ORG-DPO-DECIDES',
    group: 'organisation',
    severity: 'warning',
    scope: 'organisation',
    applies: (f) => f.some('member', isOfficer),
    gap: (f) => liveActivities(f).some((activity) => isDecidedBy(activity, officers(f))),
    message: {
      nl: 'De FG heeft een besluit genomen of is eigenaar; de FG adviseert en houdt toezicht, maar beslist niet.',
      en: 'The DPO took a decision or is owner; the DPO advises and monitors but does not decide.',
    },
    fix: {
      nl: 'Laat een ander goedkeuren, accepteren of eigenaar zijn en leg het advies van de FG vast.',
      en: "Let someone else approve, accept or own, and record the DPO's advice.",
    },
    cites: ['Art. 38(3) en 38(6) AVG', 'Art. 39 AVG', 'LF-88'],
    seeds: ['S1-09'],
    fineTier: 'low',
    basis: 'general',
  },
  {
    id: 'ORG-BASIC-PROCESSES',
    group: 'organisation',
    severity: 'advice',
    scope: 'organisation',
    gap: (f) =>
      and(f.answer('Q-BASIC-ELSEWHERE', 'no'), or(...processes.map((one) => not(isRegisteredProcess(f, one))))),
    message: {
      nl: 'Ook HR, CRM, IT, finance, marketing en sales horen in het register.',
      en: 'HR, CRM, IT, finance, marketing and sales also belong in the register.',
    },
    fix: {
      nl: 'Voeg de basisprocessen toe of koppel uw bestaande register.',
      en: 'Add the basic processes or link your existing register.',
    },
    cites: ['Art. 30(1) AVG'],
    seeds: ['S4-12'],
    fineTier: 'low',
    basis: 'seed',
  },
]
