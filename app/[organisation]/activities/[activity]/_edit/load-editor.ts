import { api } from '@/app/_trpc/server'
import type { Activity } from '@/server/domain/register/activity'
import type { ListName } from '@/server/domain/register/list-entry'
import { type EditSection, editSections, sectionState } from '@/server/domain/register/section-state'
import { loadFindings } from '../load-findings'
import type { ActivityView } from '../view'
import { askedQuestions } from './asked-questions'
import { splitByWaiting, waitingOf } from './waiting'

/** The own lists each section chooses from. */
const listsOf: Partial<Record<EditSection, readonly ListName[]>> = {
  purposes: ['data_category'],
  subjects: ['data_subject'],
  data: ['data_category', 'source'],
  systems: ['source', 'system'],
  access: ['access_role'],
  recipients: ['recipient'],
  security: ['measure'],
}

/** What a section of the editor needs beside the activity, and how every section stands. */
export async function loadEditor(organisation: string, view: ActivityView, section: EditSection) {
  const { activity, emptyElements } = view
  const caller = await api()
  const activityId = activity.id
  const [lists, owners, engagements, answers, found] = await Promise.all([
    Promise.all((listsOf[section] ?? []).map((list) => caller.lists.list({ organisation, list }))),
    section === 'general' ? caller.activities.owners({ organisation }) : [],
    caller.engagements.ofActivity({ organisation, activityId }),
    caller.answers.list({ organisation, activityId }),
    loadFindings(organisation, activity),
  ])
  const vendors = engagements.rows.map(({ engagement, party }) => ({
    id: engagement.id,
    label: `${engagement.product} (${party.name})`,
  }))
  const waiting = waitingOf(found.questions)
  const asking = splitByWaiting(askedQuestions(activity, vendors), waiting).now.length
  const facts = { emptyElements, parties: vendors.length, answers: answers.length, asking }
  const all = lists.flat()
  const used = JSON.stringify(activity)
  const entries = all.filter((entry) => !entry.retired || used.includes(entry.id))
  return {
    found,
    sections: editSections.map((one) => ({ section: one, state: sectionState(activity, one, facts) })),
    props: {
      editor: { organisation, activity, entries, nextHref: nextHref(organisation, activityId, section) },
      owners: withPresentOwner(owners, view),
      vendors,
      waiting,
      sensitivity: sensitivityOf(activity, all),
      answers,
    },
  }
}

function nextHref(organisation: string, id: string, section: EditSection): string | null {
  const next = editSections[editSections.indexOf(section) + 1]
  return next ? `/${organisation}/activities/${id}/edit/${next}` : null
}

function sensitivityOf(activity: Activity, entries: readonly { id: string; categoryKind: string | null }[]) {
  const kindOf = new Map(entries.map((entry) => [entry.id, entry.categoryKind]))
  const kinds = activity.dataLines.filter((line) => !line.proposed).map((line) => kindOf.get(line.categoryId))
  return {
    special: kinds.includes('special'),
    criminal: kinds.includes('criminal'),
    nationalId: kinds.includes('national_id'),
  }
}

/** Also somebody who could not be chosen any more: what is saved stays to be seen. */
function withPresentOwner(owners: readonly { id: string; name: string }[], { activity, people }: ActivityView) {
  const { ownerId } = activity
  if (ownerId === null || owners.some((owner) => owner.id === ownerId)) return owners
  return [...owners, { id: ownerId, name: people[ownerId] ?? ownerId }]
}
