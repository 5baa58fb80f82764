import { definitions } from '@/server/domain/assessments/definitions'
import type { AssessmentKind } from '@/server/domain/assessments/kinds'
import type { Place } from '@/server/domain/findings/place'
import { whereToFix } from '@/server/domain/findings/where'
import { whereRuleIsFixed } from '@/server/domain/findings/where-rule'
import { type Finding, findingHref, type OpenQuestion } from './finding'

type Target = {
  organisation: string
  activityId: string | null
  partyId: string | undefined
  subject: { type: string; id: string }
}

/** Where a reader changes nothing, the way leads to the page and not to its form. */
export type Reader = { readsOnly: boolean }

/** The address where a finding is put right; the field stands behind the #. */
export function fixHref(organisation: string, finding: Finding, reader: Reader): string {
  const place = whereRuleIsFixed(finding.rule)
  if (place.page === 'finding') return findingHref(organisation, finding)
  return placeHref(place, targetOf(organisation, finding, finding.subject), reader)
}

type Asked = Pick<OpenQuestion, 'read' | 'of' | 'activity'> & { parties?: readonly string[] }

/** The address where an open question is answered. */
export function answerHref(organisation: string, question: Asked, reader: Reader): string {
  return placeHref(whereToFix(question.read), targetOf(organisation, question, question.of), reader)
}

function targetOf(
  organisation: string,
  { activity, parties }: Pick<Asked, 'activity' | 'parties'>,
  subject: Target['subject'],
): Target {
  return { organisation, activityId: activity?.id ?? null, partyId: parties?.[0], subject }
}

function placeHref(place: Place, target: Target, reader: Reader): string {
  const { organisation, subject } = target
  switch (place.page) {
    case 'activity':
      return sectionHref(target, reader, place.section, place.field)
    case 'question':
      if (place.subject === 'organisation') return `/${organisation}/settings/questions#${place.question}`
      return sectionHref(target, reader, 'questions', questionPlace(place, subject.id))
    case 'contract':
      if (subject.type !== 'agreement') return partyHref(target, reader, `contract-${subject.id}`)
      return recordHref(`/${organisation}/contracts/${subject.id}`, reader, place.field)
    case 'party':
      if (!target.partyId) return sectionHref(target, reader, 'parties')
      return recordHref(`/${organisation}/parties/${target.partyId}`, reader, place.field)
    case 'engagement':
      return partyHref(target, reader, place.field)
    case 'inventory':
      return `/${organisation}/inventory${subject.type === 'inventory' ? `#${subject.id}` : ''}`
    case 'members':
      return `/${organisation}/settings/members`
    case 'organisation':
      return `/${organisation}/settings#${place.field}`
    case 'auditor':
      return `/${organisation}/exchange`
    case 'assessment':
      return assessmentHref(target, place.kind)
    case 'finding':
    case 'decision':
      return `/${organisation}/findings`
    default:
      return activityHref(target)
  }
}

function activityHref({ organisation, activityId }: Target): string {
  return activityId ? `/${organisation}/activities/${activityId}` : `/${organisation}/settings`
}

function recordHref(page: string, { readsOnly }: Reader, field: string): string {
  return readsOnly ? page : `${page}/edit#${field}`
}

/** The assessment itself where the finding is about its subject, else the list of the activity. Consent is of its purpose. */
function assessmentHref(target: Target, kind: AssessmentKind): string {
  const { activityId, subject } = target
  if (!activityId) return activityHref(target)
  const list = `${activityHref(target)}/assessments`
  const about = definitions[kind].subject
  if (about === 'activity') return `${list}/${kind}/${activityId}`
  const type = subject.type === 'consent' ? 'purpose' : subject.type
  return type === about ? `${list}/${kind}/${subject.id}` : list
}

/** Questions about a part of an activity stand once per part. */
function questionPlace({ question, subject }: { question: string; subject: string }, subjectId: string): string {
  return subject === 'activity' ? question : `${question}-${subjectId}`
}

/** The form of the party that the finding is about; a transfer is a part of that form. */
function partyHref(target: Target, reader: Reader, field: string): string {
  const { type, id } = target.subject
  const section = sectionHref(target, reader, 'parties')
  if (reader.readsOnly || !target.activityId || (type !== 'engagement' && type !== 'transfer')) return section
  if (field === `contract-${id}`) return `${section}#${field}`
  return `${section}?party=${id}#${type === 'transfer' ? id : field}`
}

function sectionHref(target: Target, { readsOnly }: Reader, section: string, field?: string): string {
  const page = activityHref(target)
  const { type, id } = target.subject
  if (!target.activityId) return `${page}#${field ?? section}`
  if (readsOnly) return `${page}#read-${section === 'subjects' ? 'data' : section}`
  const which = section === 'purposes' && type === 'purpose' ? `?purpose=${id}` : ''
  return `${page}/edit/${section}${which}${field ? `#${field}` : ''}`
}
