import { beforeAll, describe, expect, it } from 'vitest'
import { listContractFindings, listPartyFindings } from '@/server/services/findings/involved-findings'
import { listFindings } from '@/server/services/findings/read-findings'
import type { Member } from '@/server/services/member'
import { startDemo } from '../../support/demo'

/** What is plainly wrong in the demo, per activity: the rules that block, each as often as it is broken. */
const blocking: Record<string, string[]> = {
  whatsapp: ['INFO-NONE', 'LB-MISSING'],
  // the service rests on a signed weighing, the sample of conversations on none
  live_chat: ['AGR-CLAUSES', 'LIA-MISSING', 'TR-COUNTRY-UNKNOWN'],
  call_platform_inbound: [
    'A30-1C-DATA',
    'A30-1F-RETENTION',
    'A30-1G-SECURITY',
    'INFO-NONE',
    'LB-MISSING',
    'TR-COUNTRY-UNKNOWN',
  ],
  // how consent is asked is written down for one purpose, where its proof is kept for none
  newsletter: ['TW-11.7-PROOF', 'TW-11.7-PROOF'],
  email_soft_optin: [],
  lead_software_ip: ['A30-1G-SECURITY', 'AGR-EXPIRED', 'INFO-NONE', 'LB-MISSING', 'LIA-MISSING', 'LIA-OPTOUT'],
  telemarketing_outbound: [
    'A30-1C-DATA',
    'A30-1F-RETENTION',
    'A30-1G-SECURITY',
    // assessed as a processor, not taken over yet
    'AGR-ROLE-UNKNOWN',
    'INFO-NONE',
    'LB-MISSING',
    'TW-11.7-PROOF',
  ],
  marketing_agency: ['AGR-PROCESSOR-NONE', 'INFO-NONE', 'LIA-MISSING', 'LIA-MISSING'],
  custom_audience_meta: [
    'A30-1G-SECURITY',
    'AGR-PROCESSOR-NONE',
    'AGR-ROLE-UNKNOWN',
    // two of the nine criteria of WP248 are met and there is no DPIA
    'DPIA-REQUIRED',
    'INFO-NONE',
    'LB-MISSING',
    'LB-MISSING',
  ],
  retargeting_cookies: ['AGR-JOINT-NONE', 'LB-MISSING'],
  tracking_pixel: [],
  crm_onboarding_provider: [
    'A30-1C-DATA',
    'A30-1C-SUBJECTS',
    'A30-1F-RETENTION',
    'A30-1G-SECURITY',
    'AGR-PROCESSOR-NONE',
    'INFO-NONE',
    'LB-MISSING',
    'LB-MISSING',
  ],
  web_analytics: ['LIA-MISSING'],
  consent_platform: [],
}

let officer: Member

beforeAll(async () => {
  officer = await startDemo()
})

describe('the findings of the demo', () => {
  it.each(Object.entries(blocking))('block %s for these reasons only', async (kind, rules) => {
    const { findings } = await listFindings(officer)
    const found = findings.filter((one) => one.activity?.kind === kind && one.severity === 'blocking')
    expect(found.map((one) => one.rule).sort()).toEqual(rules)
  })

  it('see what the inventory does not know, and none of the rules failed', async () => {
    const { findings, counts } = await listFindings(officer)
    const open = findings.filter((one) => one.rule === 'BS-INVENTORY-OPEN')
    expect([open.length, counts.error]).toEqual([8, 0])
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
