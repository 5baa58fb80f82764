import { beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '@/server/domain/rules/evaluate'
import type { Severity } from '@/server/domain/rules/rule'
import type { Subject } from '@/server/domain/rules/subject'
import { listContractFindings, listPartyFindings } from '@/server/services/findings/involved-findings'
import { listFindings } from '@/server/services/findings/read-findings'
import { judgeRegister } from '@/server/services/findings/register-memory'
import { type Member, reading } from '@/server/services/member'
import { today } from '@/server/services/today'
import { startDemo } from '../../support/demo'
import type { Expected } from './demo-findings/expected'
import { marketing } from './demo-findings/marketing'
import { organisation } from './demo-findings/organisation'
import { service } from './demo-findings/service'
import { tracking } from './demo-findings/tracking'

const activities = { ...service, ...marketing, ...tracking }

let officer: Member

beforeAll(async () => {
  officer = await startDemo()
})

/** What is wrong by how much hangs on it, and which blocking rules wait for an answer, where the kind of activity fits. */
async function said(where: (kind: string | null) => boolean): Promise<Expected> {
  const { findings } = await reading(officer, (tx) => judgeRegister(tx, officer, today()))
  const here = findings.filter(({ subject }) => where(kindOf(subject)))
  const rules = (outcome: Outcome['outcome'], severity: Severity) => {
    return here.filter((one) => one.outcome === outcome && one.rule.severity === severity).map(({ rule }) => rule.id)
  }
  return inOrder({
    blocking: rules('gap', 'blocking'),
    warning: rules('gap', 'warning'),
    advice: rules('gap', 'advice'),
    open: rules('open', 'blocking'),
  })
}

function kindOf(subject: Subject): string | null {
  return subject.values['activity.kind'] ?? (subject.parent && kindOf(subject.parent))
}

function inOrder({ blocking, warning, advice, open }: Expected): Expected {
  return {
    blocking: blocking.toSorted(),
    warning: warning.toSorted(),
    advice: advice.toSorted(),
    open: open.toSorted(),
  }
}

describe('the findings of the demo', () => {
  it.each(Object.entries(activities))('are for %s what stands in the list, and no more', async (kind, expected) => {
    expect(await said((activity) => activity === kind)).toEqual(inOrder(expected))
  })

  it('are for the organisation and its inventory what stands in the list, and none of the rules failed', async () => {
    expect(await said((activity) => activity === null)).toEqual(inOrder(organisation))
    expect((await listFindings(officer)).counts.error).toBe(0)
  })

  it('are in no activity that is not in the list', async () => {
    const { findings } = await listFindings(officer)
    const kinds = new Set(findings.flatMap(({ activity }) => activity?.kind ?? []))
    expect([...kinds].sort()).toEqual(Object.keys(activities).sort())
  })

  it('are on the page of each party and each contract what they are in the room', async () => {
    const { findings, questions, parties, contracts } = await listFindings(officer)
    const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key).sort()
    for (const { id, name } of parties) {
      const own = await listPartyFindings(officer, id)
      const inRoom = [findings, questions].map((rows) => keys(rows.filter((row) => row.parties.includes(id))))
      expect([name, own.isJudged, keys(own.findings), keys(own.questions)]).toEqual([name, true, ...inRoom])
    }
    for (const { id, name } of contracts) {
      const own = await listContractFindings(officer, id)
      const inRoom = [findings, questions].map((rows) => keys(rows.filter((row) => row.contracts.includes(id))))
      expect([name, own.isJudged, keys(own.findings), keys(own.questions)]).toEqual([name, true, ...inRoom])
    }
    expect(parties.length + contracts.length).toBeGreaterThan(10)
  })

  it('are told in words without a gap in them, in both languages', async () => {
    const { findings, questions } = await listFindings(officer)
    for (const { message, fix, rule } of findings) {
      expect([rule, message.nl, message.en, fix.nl]).not.toContain('')
      expect(`${rule} ${message.nl} ${message.en} ${fix.nl} ${fix.en}`).not.toMatch(/[{}]|undefined|\.\.( |$)/)
    }
    expect(questions.filter((question) => question.label.nl === question.read)).toEqual([])
  })
})
