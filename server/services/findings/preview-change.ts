import { z } from 'zod'
import { contractContent } from '@/server/domain/register/contract'
import { id, version } from '@/server/domain/register/values'
import { type SaveSectionInput, saveSection } from '../activities/save'
import { findActivityOf } from '../answers/find-activity'
import { type SaveAnswersInput, saveAnswers, saveAnswersInput } from '../answers/save-answers'
import { findActivity } from '../assessments/find-subject'
import { type SaveAssessmentInput, saveAssessment } from '../assessments/save'
import { loadContract } from '../contracts/load'
import { createContract, updateContract } from '../contracts/save'
import { loadEngagement } from '../engagements/load'
import { type SaveEngagementInput, updateEngagement } from '../engagements/save'
import { NotFoundError } from '../errors'
import { type Member, reading } from '../member'
import { type SaveOrganisationInput, saveOrganisation } from '../organisations/save-organisation'
import { type SavePartyInput, updateParty } from '../parties/save'
import { today } from '../today'
import { activitiesOfEngagements, activitiesOfParty, oneActivity } from './among'
import { type Effect, effectOf } from './effect-of-save'

/** The effect of saving one section of an activity. */
export function previewSection(member: Member, input: SaveSectionInput, day = today()): Promise<Effect> {
  return effectOf(member, {
    ...{ action: 'activity.edit', among: oneActivity(input.id), day },
    save: () => saveSection(member, input, day),
  })
}

const mostAnswers = 200

/** What somebody is about to answer in an activity (null: about the organisation), each question once. */
export const previewAnswersInput = z
  .object({
    activityId: id.nullable(),
    version,
    changes: z
      .array(saveAnswersInput.omit({ version: true }))
      .min(1)
      .max(mostAnswers),
  })
  .refine(({ activityId, changes }) => changes.every((one) => (one.subjectType === 'organisation') === !activityId))
  .refine(({ changes }) => isHandful(changes))
export type PreviewAnswersInput = z.infer<typeof previewAnswersInput>

function isHandful(changes: readonly Omit<SaveAnswersInput, 'version'>[]): boolean {
  const asked = changes.flatMap(({ subjectType, subjectId, answers }) =>
    answers.map(({ question, item }) => `${subjectType} ${subjectId} ${question} ${item}`),
  )
  return asked.length <= mostAnswers && new Set(asked).size === asked.length
}

/** The effect of answers, saved in turn as the form does it. */
export function previewAnswers(member: Member, input: PreviewAnswersInput, day = today()): Promise<Effect> {
  const { activityId, changes } = input
  const save = async () => {
    let at = { version: input.version }
    for (const change of changes) {
      await demandIn(member, activityId, change)
      at = await saveAnswers(member, { ...change, ...at })
    }
  }
  return activityId
    ? effectOf(member, { action: 'activity.edit', among: oneActivity(activityId), day, save })
    : effectOf(member, { action: 'organisation.edit', among: undefined, day, save })
}

/** Throws NotFoundError when the subject of an answer belongs to another activity. */
async function demandIn(member: Member, activityId: string | null, about: Omit<SaveAnswersInput, 'version'>) {
  const { subjectType, subjectId } = about
  if (subjectType === 'organisation') return
  const activity = await reading(member, (tx) => findActivityOf(tx, member, { subjectType, subjectId }))
  if (activity.id !== activityId) throw new NotFoundError()
}

/** A contract as it is about to be saved; `saved` is null for one that is not there yet. */
export const previewContractInput = z.object({
  saved: z.object({ id, version }).nullable(),
  content: contractContent,
})
export type PreviewContractInput = z.infer<typeof previewContractInput>

/** The effect of making or saving a contract: on what it covered before, and on what it covers then. */
export async function previewContract(
  member: Member,
  { saved, content }: PreviewContractInput,
  day = today(),
): Promise<Effect> {
  const before = saved ? await reading(member, (tx) => loadContract(tx, member, saved.id)) : null
  const among = activitiesOfEngagements(member, [...(before?.engagementIds ?? []), ...content.engagementIds])
  const save = () => (saved ? updateContract(member, { ...saved, content }) : createContract(member, content))
  return effectOf(member, { action: 'contract.edit', among, day, save })
}

/** The effect of saving a party, in every activity in which it takes part. */
export function previewParty(member: Member, input: SavePartyInput, day = today()): Promise<Effect> {
  const among = activitiesOfParty(member, input.id)
  return effectOf(member, { action: 'party.edit', among, day, save: () => updateParty(member, input) })
}

/** The effect of saving what a party does in an activity. */
export async function previewEngagement(member: Member, input: SaveEngagementInput, day = today()): Promise<Effect> {
  const { activityId } = await reading(member, (tx) => loadEngagement(tx, member, input.id))
  const among = oneActivity(activityId)
  return effectOf(member, { action: 'engagement.edit', among, day, save: () => updateEngagement(member, input) })
}

/** The effect of saving one section of an assessment. */
export async function previewAssessment(member: Member, input: SaveAssessmentInput, day = today()): Promise<Effect> {
  const activity = await reading(member, (tx) => findActivity(tx, member, input))
  const among = oneActivity(activity.id)
  return effectOf(member, { action: 'activity.edit', among, day, save: () => saveAssessment(member, input) })
}

/** The effect of saving the organisation, in the whole register. */
export function previewOrganisation(member: Member, input: SaveOrganisationInput, day = today()): Promise<Effect> {
  const save = () => saveOrganisation(member, input)
  return effectOf(member, { action: 'organisation.edit', among: undefined, day, save })
}
