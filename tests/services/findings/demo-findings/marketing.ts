import { type Expected, times } from './expected'
import {
  anyActivity,
  consentedDevice,
  consentNotDescribed,
  marketingDevice,
  marketingWithoutGround,
  notScreened,
  partyWithoutRole,
  processor,
} from './open-groups'

export const marketing: Record<string, Expected> = {
  newsletter: {
    // how consent is asked is written down for one purpose, where its proof is kept for none
    blocking: times(2, 'TW-11.7-PROOF'),
    warning: [
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'DPIA-PRESCREEN',
      'RET-NO-DELETION',
      ...times(3, 'RET-NO-REASON'),
      'RET-VENDOR',
      'RIGHTS-LOCATE',
    ],
    // the contract also covers the mail to customers, and is told once
    advice: ['AGR-LIABILITY'],
    open: [
      ...anyActivity,
      ...notScreened,
      ...processor,
      'A30-1E-TRANSFER',
      'RIGHTS-OBJECT-DM',
      'TW-11.7-IDENTITY',
      'TW-11.7-SUPPRESSION',
      // the period of the suppression list is only described, no event ends it
      'RET-INDEFINITE',
      // measuring opens and clicks
      ...consentedDevice,
      ...consentNotDescribed,
      // sending: the six properties, the text and the method are described, the questions and the proof are not
      'CONS-BEFORE',
      'CONS-BUNDLED',
      'CONS-PER-CHANNEL',
      'CONS-PER-PURPOSE',
      // the text names no third parties, as if there were none: nobody asked
      'CONS-THIRD-NAMED',
      'PROOF-HOW',
      'PROOF-WHAT',
      'PROOF-WHEN',
      'PROOF-WHO',
      'PROOF-WITHDRAWN',
    ],
  },
  email_soft_optin: {
    blocking: [],
    warning: [
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'DPIA-PRESCREEN',
      // a general profile nobody substantiated
      'PROF-CRITERIA',
      'RET-NO-DELETION',
      ...times(3, 'RET-NO-REASON'),
      'RET-VENDOR',
      // twelve days ago
      'REV-OVERDUE',
      'RIGHTS-LOCATE',
      'SEC-ENCRYPTION',
    ],
    advice: [],
    open: [
      ...anyActivity,
      ...notScreened,
      ...processor,
      'A30-1E-TRANSFER',
      'INFO-OBJECT',
      // the suppression list again
      'RET-INDEFINITE',
      'RIGHTS-OBJECT-DM',
      'TW-11.7-IDENTITY',
      'TW-11.7-SUPPRESSION',
    ],
  },
  lead_software_ip: {
    blocking: [
      'A30-1G-SECURITY',
      // 38 days ago
      'AGR-EXPIRED',
      'INFO-NONE',
      // approaching contacts
      'LB-MISSING',
      // identifying companies
      'LIA-MISSING',
      'LIA-OPTOUT',
    ],
    warning: [
      'A30-ACCESS',
      'A30-PROPORTIONAL',
      'A30-SAFEGUARD',
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'DPIA-PRESCREEN',
      'PROF-UNKNOWN',
      'PROF-YD-LIKE',
      'RET-NO-DELETION',
      ...times(2, 'RET-NO-REASON'),
      'RET-VENDOR',
      'RIGHTS-LOCATE',
    ],
    advice: ['AGR-LIABILITY'],
    // RIGHTS-OBJECT-DM is silent: that there is no way to object is said already
    open: [
      ...anyActivity,
      ...notScreened,
      ...processor,
      'A30-1E-TRANSFER',
      // names and profiles come from the vendor and from networks
      'INFO-ART14',
      'INFO-OBJECT',
      'PROF-SPECIFIC-LI',
      'TW-11.7-IDENTITY',
      'TW-11.7-SUPPRESSION',
      // identifying companies: script or server logs?
      ...marketingDevice,
      'TW-11.7A-LEADSOFT',
      // approaching contacts, by e-mail
      ...marketingWithoutGround,
      'TW-11.7-MSG-CONSENT',
      'TW-11.7-PROOF',
      'TW-11.7A-LEADSOFT',
    ],
  },
  telemarketing_outbound: {
    blocking: [
      'A30-1C-DATA',
      'A30-1F-RETENTION',
      'A30-1G-SECURITY',
      // assessed as a processor, not taken over yet
      'AGR-ROLE-UNKNOWN',
      'INFO-NONE',
      // calling customers
      'LB-MISSING',
      // calling new customers
      'TW-11.7-PROOF',
    ],
    warning: [
      'A30-ACCESS',
      'A30-CONCEPT',
      'A30-PROPORTIONAL',
      'A30-SAFEGUARD',
      'A30-SOURCE',
      'A30-SYSTEM',
      'DPIA-PRESCREEN',
    ],
    advice: [],
    open: [
      ...anyActivity,
      ...notScreened,
      ...partyWithoutRole,
      'A30-1E-TRANSFER',
      'INFO-ART14',
      'INFO-OBJECT',
      'INFO-RECORDING',
      'PROF-SPECIFIC-LI',
      'RIGHTS-OBJECT-DM',
      'SEC-PAUSE-RECORDING',
      'TW-11.7-SUPPRESSION',
      'TW-11.7-TEL-NUMBER',
      'TW-11.7-TEL-OBJECT',
      'TW-11.7-TEL-PROOF',
      ...consentNotDescribed,
      // calling customers: whom, and on what ground?
      ...marketingWithoutGround,
      'LB-SOFTOPTIN-CHANNEL',
      'LB-TEMPLATE-EXCLUDED',
      'TW-11.7-PROOF',
      'TW-11.7-TEL-CONSENT',
      'TW-11.7-TEL-CUSTOMER',
    ],
  },
  marketing_agency: {
    blocking: [
      // a promise of secrecy is no processing agreement
      'AGR-PROCESSOR-NONE',
      'INFO-NONE',
      ...times(2, 'LIA-MISSING'),
    ],
    warning: [
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'DPIA-PRESCREEN',
      'RET-NO-DELETION',
      'RET-NO-REASON',
      'RIGHTS-LOCATE',
      'SEC-ENCRYPTION',
    ],
    advice: [],
    open: [...anyActivity, ...notScreened, ...processor, 'A30-1E-TRANSFER', 'INFO-OBJECT'],
  },
}
