import { analyticsExemptionChecks, bannerChecks } from '../../touchpoints/checklists'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { idsOf, itemsWith } from '../shared/checklist'
import { needsDeviceConsent } from '../shared/device-access'
import { touchpointOf } from '../shared/touchpoint'
import { inSentence, listed } from '../shared/wording'
import { and, or } from '../tri'

/** Paragraph 3 takes away the whole of paragraph 1, so the duty to inform too. That server logs are exempt is disputed. */
const isExempt = (f: Reader) => f.claimed('purpose.device_exemption', 'transmission', 'strictly_necessary', 'analytics')

export const cookiesRules: readonly Rule[] = [
  {
    id: 'TW-11.7A-CONSENT',
    group: 'telecom',
    severity: 'blocking',
    scope: 'purpose',
    applies: needsDeviceConsent,
    gap: (f) =>
      or(
        f.empty('purpose.consent'),
        f.some('consent', (c) => c.answer('Q-LOAD-AFTER-CONSENT', 'no')),
      ),
    words: (f) => ({ touchpoint: touchpointOf(f) }),
    message: {
      nl: 'Voor {touchpoint} is vooraf toestemming nodig omdat het apparaat wordt uitgelezen of een cookie krijgt.',
      en: '{touchpoint} needs prior consent because the device is accessed or a cookie set.',
    },
    fix: {
      nl: 'Vraag toestemming vóór het laden, of kies een vrijgestelde vorm.',
      en: 'Ask consent before loading, or choose an exempt form.',
    },
    cites: ['art. 11.7a lid 1 Tw', 'Art. 5(3) ePrivacyrichtlijn', 'EDPB 2/2023'],
    seeds: ['S1-15', 'S1-19', 'S0-13', 'S1-10'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7A-REFUSE',
    group: 'telecom',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => and(needsDeviceConsent(f), !f.none('consent')),
    gap: (f) => f.some('consent', (c) => c.answer('Q-REFUSE-EQUAL', 'no')),
    message: { nl: 'Weigeren moet even makkelijk zijn als accepteren.', en: 'Refusing must be as easy as accepting.' },
    fix: {
      nl: 'Zet weigeren op de eerste laag, even zichtbaar.',
      en: 'Put refuse on the first layer, equally visible.',
    },
    cites: ['art. 11.7a lid 1 onder b Tw', 'Art. 4(11) AVG', 'AP-vuistregels cookiebanners'],
    seeds: ['S1-16', 'S1-28'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7A-BANNER',
    group: 'telecom',
    severity: 'warning',
    scope: 'purpose',
    applies: (f) =>
      and(
        f.is('activity.kind', 'consent_platform'),
        f.filled('purpose.template_purpose'),
        f.is('purpose.template_purpose', 'record'),
      ),
    gap: (f) => f.item('Q-BANNER-AP', idsOf(bannerChecks), 'no'),
    words: (f) => ({ count: String(itemsWith(f, 'Q-BANNER-AP', bannerChecks, 'yes').length) }),
    message: {
      nl: 'Uw cookiebanner voldoet nog niet aan alle vuistregels van de AP ({count} van de 9).',
      en: 'Your cookie banner does not meet all AP rules of thumb ({count} of the 9).',
    },
    fix: { nl: 'Loop de negen punten na en test opnieuw.', en: 'Go through the nine points and test again.' },
    cites: ['AP heldere en misleidende cookiebanners', 'LF-58'],
    seeds: ['S1-22'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7A-INFO',
    group: 'telecom',
    severity: 'warning',
    scope: 'purpose',
    applies: (f) => and(f.is('purpose.device_access', 'yes'), !isExempt(f)),
    gap: (f) => f.item('Q-COOKIE-INFO', ['purpose', 'retention', 'third_parties'], 'no'),
    message: {
      nl: 'Vermeld doel, bewaartermijn en welke partijen meelezen.',
      en: 'State purpose, retention and which parties read along.',
    },
    fix: { nl: 'Vul de cookieverklaring aan.', en: 'Complete the cookie statement.' },
    cites: ['art. 11.7a lid 1 onder a Tw', 'C-673/17 Planet49'],
    seeds: ['S4-26'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7A-ANALYTICS-EXEMPT',
    group: 'telecom',
    severity: 'warning',
    scope: 'purpose',
    applies: (f) => and(f.is('purpose.device_access', 'yes'), f.is('purpose.device_exemption', 'analytics')),
    gap: (f) => f.item('Q-ANALYTICS-EXEMPT', idsOf(analyticsExemptionChecks), 'no'),
    words: (f) => ({
      missing: listed(
        itemsWith(f, 'Q-ANALYTICS-EXEMPT', analyticsExemptionChecks, 'no').map(({ text }) => inSentence(text)),
      ),
    }),
    message: {
      nl: 'De analytische uitzondering is niet volledig onderbouwd ({missing}).',
      en: 'The analytics exemption is not fully substantiated ({missing}).',
    },
    fix: { nl: 'Voldoe aan alle zes punten of vraag toestemming.', en: 'Meet all six points or ask consent.' },
    cites: ['art. 11.7a lid 3 onder b Tw', 'LF-54'],
    seeds: ['S1-15'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7A-FUNCTIONAL-MISUSE',
    group: 'telecom',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) =>
      and(f.is('purpose.device_access', 'yes'), f.is('purpose.device_exemption', 'strictly_necessary', 'transmission')),
    gap: (f) => f.is('purpose.marketing', 'yes'),
    message: {
      nl: 'Marketing is nooit strikt noodzakelijk voor de dienst.',
      en: 'Marketing is never strictly necessary for the service.',
    },
    fix: { nl: 'Vraag toestemming of verwijder het doel.', en: 'Ask consent or remove the purpose.' },
    cites: ['art. 11.7a lid 3 Tw'],
    seeds: ['S0-14', 'S1-19'],
    fineTier: 'tw',
    basis: 'verified',
  },
]
