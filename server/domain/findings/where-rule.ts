import { rules } from '../rules'
import type { QuestionId } from '../rules/answer-facts'
import type { FieldPath } from '../rules/fields'
import type { Place } from './place'
import { firstRead } from './rule-reads'
import { whereToFix } from './where'

/** Rules whose fix is somewhere else than in what they read first. */
export const fixesElsewhere: Partial<Record<string, FieldPath | QuestionId>> = {
  'A30-1A-JOINT': 'engagement.role',
  'A30-1B-PURPOSE': 'purpose.text',
  'A30-1C-DATA': 'data_line.category',
  'A30-1D-RECIPIENTS': 'activity.recipient_categories',
  'A30-1F-RETENTION': 'retention.period',
  'A30-5-CLAIM': 'organisation.art30_5_claimed',
  'A30-CONCEPT': 'activity.status',
  'BS-INVENTORY-YES-NO-ACTIVITY': 'inventory.answer',
  'BS-NO-CMP': 'inventory.answer',
  'BS-SIGNAL-CONTRADICTS-NO': 'inventory.answer',
  'BS-SIGNAL-GONE': 'activity.status',
  'BS-SIGNAL-UNREGISTERED': 'inventory.answer',
  'BS-TAG-AFTER-REFUSAL': 'Q-REFUSE-EQUAL',
  'BS-TAG-BEFORE-CONSENT': 'Q-LOAD-AFTER-CONSENT',
  'BS-VENDOR-UNLINKED': 'engagement.product',
  'LB-TEMPLATE-EXCLUDED': 'purpose.ground',
  'LIA-NEGATIVE': 'purpose.ground',
  'MIN-DATA': 'data_line.category',
  'ONB-ANON-CLAIM': 'onboarding.qualification',
  'ONB-PROVIDER-ROLE': 'engagement.provider_mode',
  'RET-NO-DELETION': 'retention.deletion_method',
  'RET-VENDOR': 'retention.keeper',
  'REV-DECISION-LOG': 'decision.reason',
  'REV-LAW-CHANGE': 'activity.last_assessed',
  'REV-SCAN': 'organisation.domains',
  'RIGHTS-NAMED-RECIPIENTS': 'engagement.product',
  'TR-ADEQ-EXPIRY': 'transfer.fallback',
  'TR-CHINA': 'transfer.mechanism',
  'TR-SCC-MODULE': 'transfer.scc.module',
  'TW-11.7-TEL-EXEMPT': 'Q-TEL-TERM',
  'TW-11.7A-FUNCTIONAL-MISUSE': 'purpose.device_exemption',
  'TW-11.7A-LEADSOFT': 'purpose.consent',
  'TW-11.7A-SERVERLOG-GREY': 'purpose.device_exemption',
  'TW-11.7A-SERVERLOG-MISUSE': 'purpose.device_exemption',
}

const fixes = new Map(rules.map((rule) => [rule.id, fixesElsewhere[rule.id] ?? firstRead(rule)]))

/** Returns where what a rule finds is put right. Throws for a rule that reads nothing that can be filled in. */
export function whereRuleIsFixed(rule: string): Place {
  const read = fixes.get(rule)
  if (!read) throw new Error(`${rule} reads nothing that can be filled in.`)
  return whereToFix(read)
}
