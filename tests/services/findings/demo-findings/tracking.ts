import { type Expected, times } from './expected'
import {
  anyActivity,
  consentedDevice,
  consentNotDescribed,
  device,
  marketingDevice,
  marketingWithoutGround,
  notScreened,
  onboarding,
  party,
  partyWithoutRole,
  processor,
} from './open-groups'

export const tracking: Record<string, Expected> = {
  custom_audience_meta: {
    blocking: [
      'A30-1G-SECURITY',
      // the agency
      'AGR-PROCESSOR-NONE',
      // Meta
      'AGR-ROLE-UNKNOWN',
      // two of the nine criteria of WP248 are met and there is no DPIA
      'DPIA-REQUIRED',
      'INFO-NONE',
      ...times(2, 'LB-MISSING'),
    ],
    warning: [
      'A30-ACCESS',
      'A30-CONCEPT',
      'A30-PROPORTIONAL',
      'A30-SAFEGUARD',
      'A30-SOURCE',
      // kept by the shop itself, and nobody knows where
      'A30-STORE',
      'A30-SYSTEM',
      // the agency; Meta has no role yet
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'ONB-IDENTIFIER-KIND',
      'PROF-UNKNOWN',
      'RET-NO-DELETION',
      ...times(3, 'RET-NO-REASON'),
      // Meta
      'RET-VENDOR',
    ],
    advice: ['TR-ADEQ-EXPIRY', 'TR-US-FALLBACK'],
    open: [
      ...anyActivity,
      ...partyWithoutRole,
      ...processor,
      'INFO-ART14',
      'INFO-OBJECT',
      'PROF-SPECIFIC-LI',
      'RIGHTS-OBJECT-DM',
      'TR-NO-MECHANISM',
      'TR-US-DPF',
      'TW-11.7-SUPPRESSION',
      ...onboarding,
      ...times(2, 'ONB-PROVIDER-ROLE'),
      ...times(2, ...marketingWithoutGround, 'LB-SOFTOPTIN-CHANNEL'),
      // targeting; the template excludes nothing for leaving customers out
      'LB-TEMPLATE-EXCLUDED',
    ],
  },
  retargeting_cookies: {
    blocking: [
      // Criteo
      'AGR-JOINT-NONE',
      // building profiles
      'LB-MISSING',
    ],
    warning: [
      'A30-ACCESS',
      'A30-SAFEGUARD',
      'DPIA-PRESCREEN',
      'RET-NO-DELETION',
      ...times(2, 'RET-NO-REASON'),
      'RET-VENDOR',
      'RIGHTS-LOCATE',
      'SEC-ENCRYPTION',
    ],
    advice: [],
    open: [
      ...anyActivity,
      ...notScreened,
      ...party,
      'A30-1E-TRANSFER',
      'INFO-OBJECT',
      'PROF-SPECIFIC-LI',
      'RIGHTS-OBJECT-DM',
      'TW-11.7-SUPPRESSION',
      ...times(2, ...consentedDevice, ...consentNotDescribed),
      // building profiles
      ...marketingDevice,
      ...marketingWithoutGround,
      'LB-SOFTOPTIN-CHANNEL',
      'LB-TEMPLATE-EXCLUDED',
    ],
  },
  tracking_pixel: {
    blocking: [],
    warning: [
      'DPIA-PRESCREEN',
      // six of the nine
      'PROF-YD-LIKE',
      'RET-NO-DELETION',
      'RET-NO-REASON',
      'RET-VENDOR',
      'RIGHTS-LOCATE',
      'SEC-ENCRYPTION',
    ],
    advice: ['TR-ADEQ-EXPIRY', 'TR-US-FALLBACK'],
    open: [
      ...anyActivity,
      ...notScreened,
      ...party,
      'RIGHTS-OBJECT-DM',
      'TR-NO-MECHANISM',
      'TR-US-DPF',
      'TW-11.7-SUPPRESSION',
      ...consentedDevice,
      ...consentNotDescribed,
    ],
  },
  crm_onboarding_provider: {
    blocking: [
      'A30-1C-DATA',
      'A30-1C-SUBJECTS',
      'A30-1F-RETENTION',
      'A30-1G-SECURITY',
      'AGR-PROCESSOR-NONE',
      'INFO-NONE',
      ...times(2, 'LB-MISSING'),
    ],
    warning: [
      'A30-ACCESS',
      'A30-PROPORTIONAL',
      'A30-SAFEGUARD',
      'A30-SOURCE',
      'A30-SYSTEM',
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'DPIA-PRESCREEN',
      'ONB-IDENTIFIER-KIND',
      'RET-VENDOR',
    ],
    advice: [],
    open: [
      ...anyActivity,
      ...notScreened,
      ...processor,
      'A30-1E-TRANSFER',
      'INFO-ART14',
      'INFO-OBJECT',
      'PROF-SPECIFIC-LI',
      'RIGHTS-OBJECT-DM',
      'TW-11.7-SUPPRESSION',
      ...onboarding,
      'ONB-PROVIDER-ROLE',
      // whose data they are is not said: children too?
      ...times(2, ...marketingDevice, ...marketingWithoutGround, 'LB-CHILD', 'LB-SOFTOPTIN-CHANNEL'),
      // linking
      'LB-TEMPLATE-EXCLUDED',
    ],
  },
  web_analytics: {
    blocking: ['LIA-MISSING'],
    warning: [
      'DPIA-PRESCREEN',
      // eight of the nine
      'PROF-YD-LIKE',
      'RET-NO-DELETION',
      ...times(2, 'RET-NO-REASON'),
      'RIGHTS-LOCATE',
      'SEC-ENCRYPTION',
    ],
    advice: [],
    open: [...anyActivity, ...notScreened, 'A30-1E-TRANSFER', 'INFO-OBJECT', ...device],
  },
  consent_platform: {
    blocking: [],
    warning: [
      'AGR-DD-NONE',
      'AGR-SUBPROCESSORS',
      'DPIA-PRESCREEN',
      'RET-NO-DELETION',
      ...times(2, 'RET-NO-REASON'),
      'RET-VENDOR',
      'RIGHTS-LOCATE',
    ],
    advice: ['AGR-LIABILITY'],
    open: [...anyActivity, ...notScreened, ...processor, 'A30-1E-TRANSFER', ...device],
  },
}
