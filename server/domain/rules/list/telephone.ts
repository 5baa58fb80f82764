import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { hasMarketingThrough, isMarketingThrough } from '../shared/marketing'
import { turningPoints } from '../thresholds'
import { and, not, or, type Tri } from '../tri'

const exempt = ['charity_or_idealistic', 'charity_lottery', 'press_publisher'] as const

/** Art. 11.7(2) Tw protects natural persons, sole traders and partnerships among them. */
function callsNaturalPersons(purpose: Reader): Tri {
  return and(isMarketingThrough(purpose, 'telephone'), purpose.is('purpose.called_persons', 'natural', 'mixed'))
}

function callsWithoutConsent(purpose: Reader): Tri {
  return and(callsNaturalPersons(purpose), not(purpose.is('purpose.ground', 'consent')))
}

/** Own customers could be called until July 2026; since then an exempt organisation only (LF-48). */
function exceptionIsClaimed(purpose: Reader): boolean {
  if (!purpose.answerClaimed('Q-TEL-OWN-CUSTOMERS', 'yes')) return false
  return (
    purpose.today < turningPoints.noCallsToCustomers ||
    purpose.claimed('organisation.telemarketing_exemption', ...exempt)
  )
}

export const telephoneRules: readonly Rule[] = [
  {
    id: 'TW-11.7-TEL-CONSENT',
    group: 'telecom',
    severity: 'blocking',
    scope: 'purpose',
    since: '2021-07-01',
    applies: callsNaturalPersons,
    gap: (f) => and(!exceptionIsClaimed(f), not(f.is('purpose.ground', 'consent'))),
    message: {
      nl: 'Ongevraagd bellen van natuurlijke personen mag alleen met toestemming.',
      en: 'Unsolicited calling of natural persons only with consent.',
    },
    fix: { nl: 'Bel alleen wie aantoonbaar toestemming gaf.', en: 'Call only those with provable consent.' },
    cites: ['art. 11.7 lid 2 Tw', 'Stb. 2021, 103'],
    seeds: ['S3-11'],
    fineTier: 'tw',
    basis: 'verified',
    supersedes: ['LB-TEMPLATE-EXCLUDED'],
  },
  {
    id: 'TW-11.7-TEL-CUSTOMER',
    group: 'telecom',
    severity: 'blocking',
    scope: 'purpose',
    since: turningPoints.noCallsToCustomers,
    applies: (f) =>
      and(
        callsNaturalPersons(f),
        f.answer('Q-TEL-OWN-CUSTOMERS', 'yes'),
        f.is('organisation.telemarketing_exemption', 'none'),
      ),
    gap: (f) => not(f.is('purpose.ground', 'consent')),
    message: {
      nl: 'Sinds 1 juli 2026 mag u klanten niet meer ongevraagd bellen op basis van de klantrelatie.',
      en: 'Since 1 July 2026 you may no longer call customers based on the customer relationship.',
    },
    fix: {
      nl: 'Vraag toestemming om te bellen, of gebruik een ander kanaal.',
      en: 'Ask consent to call, or use another channel.',
    },
    cites: ['art. 11.7 lid 2 en 4 Tw', 'Stb. 2025, 12', 'LF-48'],
    seeds: ['S3-11'],
    fineTier: 'tw',
    basis: 'verified',
    supersedes: ['TW-11.7-TEL-CONSENT', 'LB-TEMPLATE-EXCLUDED'],
  },
  {
    id: 'TW-11.7-TEL-EXEMPT',
    group: 'telecom',
    severity: 'warning',
    scope: 'activity',
    applies: (f) =>
      and(f.is('organisation.telemarketing_exemption', ...exempt), f.some('purpose', callsWithoutConsent)),
    gap: (f) =>
      or(
        f.some('purpose', (purpose) => and(callsWithoutConsent(purpose), purpose.answer('Q-TEL-OWN-CUSTOMERS', 'no'))),
        f.answer('Q-TEL-TERM', 'no'),
        f.answer('Q-TEL-OBJECT', 'no'),
      ),
    message: {
      nl: 'De uitzondering geldt voor goede doelen alleen bij eigen donateurs, vrijwilligers en bezoekers, en voor loterijen met vergunning en uitgevers alleen bij eigen klanten; steeds met recht van verzet.',
      en: 'For charities the exception covers own donors, volunteers and event visitors only, for licensed lotteries and publishers own customers only; always with the right to object.',
    },
    fix: { nl: 'Leg termijn, product en recht van verzet vast.', en: 'Record term, product and right to object.' },
    cites: ['art. 11.7 lid 5 en 6 Tw', 'LF-48', 'LF-49'],
    seeds: [],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7-TEL-OBJECT',
    group: 'telecom',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => f.some('purpose', callsNaturalPersons),
    gap: (f) => f.answer('Q-TEL-OBJECT', 'no'),
    message: {
      nl: 'Bied in elk gesprek actief het recht van verzet aan.',
      en: 'Actively offer the right to object in every call.',
    },
    fix: {
      nl: 'Zet het in het belscript en leg de reactie vast.',
      en: 'Put it in the call script and record the response.',
    },
    cites: ['art. 11.7 lid 2, 5 en 6 Tw', 'LF-47'],
    seeds: ['S1-28'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7-TEL-NUMBER',
    group: 'telecom',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => hasMarketingThrough(f, 'telephone'),
    gap: (f) => f.answer('Q-TEL-NUMBER', 'no'),
    message: {
      nl: 'Bel met een zichtbaar nummer; afschermen mag niet.',
      en: 'Call with a visible number; withholding is not allowed.',
    },
    fix: { nl: 'Schakel nummerherkenning in.', en: 'Enable caller identification.' },
    cites: ['art. 11.7 lid 8 Tw', 'LF-47'],
    seeds: [],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7-TEL-PROOF',
    group: 'telecom',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) =>
      f.some('purpose', (purpose) =>
        and(isMarketingThrough(purpose, 'telephone'), purpose.is('purpose.ground', 'consent')),
      ),
    gap: (f) => f.answer('Q-TEL-PROOF-KIND', 'number_only', 'call_list', 'process_description'),
    message: {
      nl: 'Een bellijst of procesbeschrijving is geen bewijs: de toestemming moet bij de persoon horen.',
      en: 'A call list or process description is no proof: consent must belong to the person.',
    },
    fix: {
      nl: 'Leg per persoon vast wanneer, hoe en voor welk product.',
      en: 'Record per person when, how and for which product.',
    },
    cites: ['art. 11.7 lid 1 en 2 Tw', 'ACM LF-49'],
    seeds: ['S1-30', 'S1-31'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7-TEL-SOLETRADER',
    group: 'telecom',
    severity: 'warning',
    scope: 'activity',
    applies: (f) =>
      f.some('purpose', (purpose) =>
        and(isMarketingThrough(purpose, 'telephone'), purpose.is('purpose.called_persons', 'legal_only', 'mixed')),
      ),
    gap: (f) => f.answer('Q-TEL-SOLETRADERS', 'no'),
    message: {
      nl: "Eenmanszaken, VOF's en maatschappen tellen als natuurlijke personen.",
      en: 'Sole traders, VOF and maatschap count as natural persons.',
    },
    fix: {
      nl: 'Filter rechtspersonen (BV, NV, stichting, vereniging) apart.',
      en: 'Separate legal persons (BV, NV, foundation, association).',
    },
    cites: ['art. 11.7 lid 2 Tw', 'LF-47'],
    seeds: ['S3-03'],
    fineTier: 'tw',
    basis: 'verified',
  },
]
