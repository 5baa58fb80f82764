import {
  type Activity,
  type ActivityContent,
  type ActivitySection,
  activitySections,
} from '@/server/domain/register/activity'
import { type Member, writing } from '../member'
import { changeActivity } from './save'

type Line = { id: string; proposed: boolean }

/**
 * Confirms, or sets aside, what the template proposed in one section: the lines named, or all of them.
 * Confirmed lines count from now on; lines set aside disappear.
 */
export function decideProposals(
  member: Member,
  input: { id: string; version: number; section: ActivitySection; keep: boolean; lineIds?: string[] },
): Promise<Activity> {
  const label = input.keep ? `activity:confirm:${input.section}` : `activity:decline:${input.section}`
  return writing(member, 'activity.edit', label, (tx) =>
    changeActivity(tx, member, input, label, async (present) => decided(present, input)),
  )
}

function decided(
  present: Activity,
  { section, keep, lineIds }: { section: ActivitySection; keep: boolean; lineIds?: string[] },
): Partial<ActivityContent> {
  const meant = (line: Line) => line.proposed && (lineIds === undefined || lineIds.includes(line.id))
  const change: Record<string, unknown> = {}
  for (const part of Object.keys(activitySections[section].shape)) {
    const lines = present[part as keyof ActivityContent]
    if (!Array.isArray(lines) || !lines.some((line) => 'proposed' in line && line.proposed)) continue
    const rows = lines as Line[]
    change[part] = keep
      ? rows.map((line) => (meant(line) ? { ...line, proposed: false } : line))
      : rows.filter((line) => !meant(line))
  }
  return withoutDangling(present, change)
}

/** Retention lines forget data lines that were set aside. */
function withoutDangling(present: Activity, change: Partial<ActivityContent>): Partial<ActivityContent> {
  if (!change.dataLines) return change
  const left = new Set(change.dataLines.map((line) => line.id))
  const retentionLines = (change.retentionLines ?? present.retentionLines).map((line) => ({
    ...line,
    dataLineIds: line.dataLineIds.filter((dataLineId) => left.has(dataLineId)),
  }))
  return { ...change, retentionLines }
}
