import { emptyEngagement } from '@/server/domain/register/new-engagement'
import { emptyParty } from '@/server/domain/register/party'
import { addMonths } from '@/server/domain/rules/days'
import type { Place } from './people'

/** A draft, from the template of its kind when it has one. Returns the address of its page. */
export async function makeActivity({ slug, make }: Place, name: string, kind: string | null = null): Promise<string> {
  const { id } = await make<{ id: string }>('activities.start', { kind, name, locale: 'nl' })
  return `/${slug}/activities/${id}`
}

/** The id of the activity of this address. */
export function idIn(address: string): string {
  return address.split('/').at(-1) ?? ''
}

/** The draft with which an interview begins: the answer yes in the inventory. Returns the address of the interview. */
export async function makeInterview({ slug, make }: Place, kind: string): Promise<string> {
  const said = { kind, answer: 'yes', note: '', ownerId: null, dueOn: null, version: 0, locale: 'nl' }
  const { draft } = await make<{ draft: { id: string } }>('inventory.answer', said)
  return `/${slug}/inventory/${kind}?activity=${draft.id}`
}

/** A party of which only the name is known. Returns the address of the form that changes it. */
export async function makeParty({ slug, make }: Place, name: string): Promise<string> {
  const { id } = await make<{ id: string }>('parties.create', { content: emptyParty(name) })
  return `/${slug}/parties/${id}/edit`
}

/** A product of the catalogue, linked to the activity of this address together with the party behind it. */
export async function linkVendor({ make }: Place, activity: string, vendorId: string, product: string): Promise<void> {
  const activityId = idIn(activity)
  const facts = { ...emptyEngagement(product), vendorId }
  await make('engagements.add', { activityId, party: { from: 'catalogue', vendorId }, facts })
}

type Stopping = { rule: string; subjectType: string; subjectId: string; version: number }
type Listed = {
  findings: {
    rule: string
    stops: boolean
    subject: { type: string; id: string }
    decision: { version: number } | null
  }[]
  questions: { stopping: Stopping[] }[]
}

/** A day (YYYY-MM-DD) until which something can be accepted. */
export const inHalfAYear = addMonths(new Date().toISOString().slice(0, 10), 6)

/** Accepts, with a reason, whatever stops the approval of the activity of this address. */
export async function acceptWhatStops({ make, ask }: Place, activity: string): Promise<void> {
  const activityId = idIn(activity)
  const { findings, questions } = await ask<Listed>('findings.ofActivity', { id: activityId })
  const gaps = findings
    .filter(({ stops }) => stops)
    .map(({ rule, subject, decision }): Stopping => {
      return { rule, subjectType: subject.type, subjectId: subject.id, version: decision?.version ?? 0 }
    })
  const waiting = questions.flatMap(({ stopping }) => stopping)
  const each = new Map([...gaps, ...waiting].map((about) => [`${about.rule} ${about.subjectId}`, about]))
  const said = { act: 'accept', reason: 'Dit wordt deze maand uitgezocht.', expiresOn: inHalfAYear, dpoFollowed: null }
  for (const about of each.values()) await make('findings.decide', { ...about, activityId, ...said })
}
