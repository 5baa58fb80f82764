import type { Activity } from '@/server/domain/register/activity'
import { startActivity } from '@/server/services/activities/create'
import { readActivity } from '@/server/services/activities/read'
import type { Member } from '@/server/services/member'

/** A draft of this member, from the template of its kind when it has one. */
export async function draft(member: Member, kind: string | null = 'whatsapp', name = ''): Promise<Activity> {
  const { id } = await startActivity(member, { kind, name, locale: 'nl' })
  return (await readActivity(member, id)).activity
}
