import { api } from '@/app/_trpc/server'
import type { Activity } from '@/server/domain/register/activity'
import type { Finding } from '../../_findings/finding'

/** What the rules say of an activity and how many questions they ask; they do not judge what is archived. */
export async function loadFindings(
  organisation: string,
  { id, status }: Activity,
): Promise<{ findings: Finding[]; openQuestions: number }> {
  if (status === 'archived') return { findings: [], openQuestions: 0 }
  const { findings, questions } = await (await api()).findings.ofActivity({ organisation, id })
  return { findings, openQuestions: questions.length }
}
