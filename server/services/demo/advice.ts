import type { TouchpointKind } from '@/server/domain/touchpoints'
import { askAdvice } from '../advice/ask'
import { recordAnswer } from '../advice/close'
import { listFindings } from '../findings/read-findings'
import type { Member } from '../member'
import { dayFromNow } from './days'

type DemoQuestion = { kind: TouchpointKind; rule: string; question: string; answer?: string }

const adviser = 'mr. Femke Aalbers'

/** What the demo asked an adviser outside, as it has no FG: one question is answered, one waits. */
const demoQuestions: readonly DemoQuestion[] = [
  {
    kind: 'custom_audience_meta',
    rule: 'AGR-ROLE-UNKNOWN',
    question:
      'Wij uploaden adressen van klanten voor een doelgroep. Is Meta dan verwerker, of zijn wij samen verantwoordelijk?',
  },
  {
    kind: 'whatsapp',
    rule: 'LB-MISSING',
    question: 'Mogen wij aanbiedingen appen aan klanten die ons eerder een vraag stelden?',
    answer:
      'Een vraag stellen is geen toestemming voor aanbiedingen. Vraag toestemming in het gesprek, leg die vast, en laat de campagne tot die tijd liggen.',
  },
]

/** Asks for the person who owns these activities, and writes down what the adviser answered. */
export async function fillAdvice(owner: Member): Promise<void> {
  const { findings } = await listFindings(owner)
  for (const { kind, rule, question, answer } of demoQuestions) {
    const found = findings.find((finding) => finding.activity?.kind === kind && finding.rule === rule)
    if (!found?.activity) throw new Error(`${rule} is not found for ${kind}`)
    const finding = { rule, subjectType: found.subject.type, subjectId: found.subject.id }
    const asked = { activityId: found.activity.id, question, finding, to: 'adviser' as const, adviser }
    const { id, version } = await askAdvice(owner, asked)
    if (answer) await recordAnswer(owner, { id, version, adviser, text: answer, givenOn: dayFromNow(0) })
  }
}
