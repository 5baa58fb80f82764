import type { InterviewAnswer } from '@/server/domain/questions/interview-input'
import { answerInventory } from '@/server/services/inventory/answer-inventory'
import { type InterviewView, readInterview } from '@/server/services/inventory/read-interview'
import { saveInterview } from '@/server/services/inventory/save-interview'
import type { Member } from '@/server/services/member'
import { makeMember, makeOrganisation } from './factories'

export type People = { officer: Member; owner: Member; other: Member; auditor: Member }
/** A new organisation for every test, so that each has a WhatsApp draft of its own. */
export async function makePeople(): Promise<People> {
  const organisation = await makeOrganisation()
  const [officer, owner, other, auditor] = await Promise.all([
    makeMember('privacy_officer', { organisation }),
    makeMember('business_owner', { organisation }),
    makeMember('business_owner', { organisation }),
    makeMember('auditor', { organisation }),
  ])
  return { officer, owner, other, auditor }
}

/** Says yes in the inventory, which makes a draft, and opens its interview. */
export async function begin(member: Member, kind = 'whatsapp'): Promise<InterviewView> {
  const said = { answer: 'yes' as const, note: '', ownerId: null, dueOn: null, locale: 'nl' as const, archiveIds: [] }
  await answerInventory(member, { ...said, kind, version: 0 })
  return readInterview(member, { kind, activityId: null })
}

/** The activity an interview fills. */
export function activityOf(view: InterviewView) {
  if (!view.activity) throw new Error('the interview has no activity')
  return view.activity
}

/** Saves one screen. */
export function save(member: Member, view: InterviewView, answer: InterviewAnswer): Promise<InterviewView> {
  const { id, version } = activityOf(view)
  return saveInterview(member, { activityId: id, version, answer })
}
