import { type Expected, times } from './expected'
import { anyActivity, device, marketingWithoutGround, notScreened, processor, withoutGround } from './open-groups'

export const service: Record<string, Expected> = {
  whatsapp: {
    blocking: [
      'INFO-NONE',
      // the campaign
      'LB-MISSING',
    ],
    warning: [
      ...times(2, 'AGR-DD-NONE', 'AGR-SUBPROCESSORS', 'RET-VENDOR'),
      'DPIA-PRESCREEN',
      ...times(3, 'RET-NO-REASON'),
      'RET-NO-DELETION',
      // systems with a place, but nobody says how to find one person
      'RIGHTS-LOCATE',
    ],
    advice: [...times(2, 'AGR-LIABILITY'), 'TR-ADEQ-EXPIRY', 'TR-US-FALLBACK'],
    open: [
      ...anyActivity,
      ...notScreened,
      ...times(2, ...processor),
      // three clauses of the Cloud API terms are not checked
      'AGR-CLAUSES',
      'INFO-OBJECT',
      // the Data Privacy Framework is not looked up
      'TR-NO-MECHANISM',
      'TR-US-DPF',
      // the campaign, by chat message, to people who are not known to be profiled
      ...marketingWithoutGround,
      'LB-TEMPLATE-EXCLUDED',
      'PROF-SPECIFIC-LI',
      'RIGHTS-OBJECT-DM',
      'TW-11.7-IDENTITY',
      'TW-11.7-MSG-CONSENT',
      'TW-11.7-PROOF',
      'TW-11.7-SUPPRESSION',
    ],
  },
  live_chat: {
    blocking: [
      // sub-processors and audits
      'AGR-CLAUSES',
      // the sample of conversations; the service has a signed weighing
      'LIA-MISSING',
      // Zendesk is American and nobody asked
      'TR-COUNTRY-UNKNOWN',
    ],
    warning: [
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'DPIA-PRESCREEN',
      // identifier, pages, browser and address: four of the nine
      'PROF-YD-LIKE',
      'RET-NO-DELETION',
      ...times(2, 'RET-NO-REASON'),
      'RET-VENDOR',
      'RIGHTS-LOCATE',
    ],
    advice: ['AGR-LIABILITY'],
    open: [
      ...anyActivity,
      ...notScreened,
      ...processor,
      'A30-1E-TRANSFER',
      'INFO-OBJECT',
      // the chat window
      ...device,
    ],
  },
  call_platform_inbound: {
    blocking: [
      'A30-1C-DATA',
      'A30-1F-RETENTION',
      'A30-1G-SECURITY',
      'INFO-NONE',
      // recording
      'LB-MISSING',
      'TR-COUNTRY-UNKNOWN',
    ],
    warning: [
      'A30-ACCESS',
      // in use since 2022 and still a draft
      'A30-CONCEPT',
      'A30-PROPORTIONAL',
      'A30-SAFEGUARD',
      'A30-SOURCE',
      'A30-SYSTEM',
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'BS-OWNER',
      'DPIA-PRESCREEN',
      'RET-VENDOR',
    ],
    advice: [
      // in 41 days
      'AGR-EXPIRING',
      'AGR-LIABILITY',
    ],
    open: [
      ...anyActivity,
      ...notScreened,
      ...processor,
      'A30-1E-TRANSFER',
      'INFO-ART14',
      'INFO-OBJECT',
      'INFO-RECORDING',
      'PROF-SPECIFIC-LI',
      'SEC-PAUSE-RECORDING',
      // recording, by telephone, which is no marketing
      ...withoutGround,
      'LB-SOFTOPTIN-CHANNEL',
      'TW-11.7-PROOF',
    ],
  },
}
