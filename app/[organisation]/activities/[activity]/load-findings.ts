import { api } from '@/app/_trpc/server'
import type { Activity } from '@/server/domain/register/activity'
import type { Finding, OpenQuestion } from '../../_findings/finding'

/** What the rules say of an activity and what they still ask; they do not judge what is archived. */
export async function loadFindings(
  organisation: string,
  { id, status }: Activity,
): Promise<{ findings: Finding[]; questions: OpenQuestion[] }> {
  if (status === 'archived') return { findings: [], questions: [] }
  const { findings, questions } = await (await api()).findings.ofActivity({ organisation, id })
  return { findings, questions }
}
