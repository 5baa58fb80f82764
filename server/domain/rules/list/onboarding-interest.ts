import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isCrmOnboarding } from '../shared/crm-onboarding'
import { hasPurposeOn, restsOn } from '../shared/grounds'
import { and, not, or, type Tri } from '../tri'

const restsOnInterest = restsOn('legitimate_interest')
const hasPurposeOnInterest = hasPurposeOn('legitimate_interest')

function onboardsOnInterest(f: Reader): Tri {
  return and(isCrmOnboarding(f), hasPurposeOnInterest(f))
}

/** Whether one of the three conditions for legitimate interest is broken: told before, able to object, weighed (S1-44). */
function breaksConditions(f: Reader): Tri {
  return or(
    f.answer('Q-ONB-INFO', 'no'),
    f.is('onboarding.optout_chain.offered', 'no'),
    f.some('purpose', (purpose) => and(restsOnInterest(purpose), purpose.is('lia.outcome', 'negative'))),
  )
}

/** A provider with audiences of its own is no processor, a portal is nothing else (S2-21, S2-22). */
function contradictsMode(f: Reader): Tri {
  const onlyDpa = and(
    !f.none('agreement'),
    f.every('agreement', (agreement) => agreement.is('agreement.kind', 'dpa')),
  )
  return or(
    and(f.is('engagement.provider_mode', 'own_audiences'), or(f.is('engagement.role', 'processor'), onlyDpa)),
    and(f.is('engagement.provider_mode', 'portal_only'), f.is('engagement.role', 'joint', 'independent', 'recipient')),
  )
}

/** Whether a purpose is the exclusion itself, from the template or in words of its own. */
function isExclusion(purpose: Reader): Tri {
  return or(
    purpose.claimed('purpose.template_purpose', 'exclude'),
    purpose.meets('purpose.text', (text) =>
      /\b(uitsluiten|uitsluiting|uitgesloten|exclude[ds]?|excluding|exclusion)\b/i.test(text),
    ),
  )
}

export const onboardingInterestRules: readonly Rule[] = [
  {
    id: 'ONB-LI-CONDITIONS',
    group: 'onboarding',
    severity: 'blocking',
    scope: 'activity',
    applies: onboardsOnInterest,
    gap: breaksConditions,
    message: {
      nl: 'Gerechtvaardigd belang vraagt hier: melding vooraf, recht van bezwaar en een positieve belangenafweging.',
      en: 'Legitimate interest here needs: prior notice, right to object and a positive balancing assessment.',
    },
    fix: { nl: 'Vul de voorwaarden aan of vraag toestemming.', en: 'Complete the conditions or ask consent.' },
    cites: ['Art. 6(1)(f) AVG', 'Art. 21(4) AVG'],
    seeds: ['S1-44'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'ONB-LI-EXPECTATION',
    group: 'onboarding',
    severity: 'warning',
    scope: 'activity',
    applies: onboardsOnInterest,
    gap: (f) => or(f.answer('Q-ONB-CUSTOMER', 'no'), f.answer('Q-ONB-SIMILAR', 'no')),
    message: {
      nl: 'Zonder klantrelatie of bij andere producten verwachten mensen dit gebruik minder.',
      en: 'Without a customer relation or with other products people expect this use less.',
    },
    fix: {
      nl: 'Beperk tot klanten en gelijksoortige producten, of leg in de LIA uit waarom mensen dit toch verwachten.',
      en: 'Limit to customers and similar products, or explain in the LIA why people still expect it.',
    },
    cites: ['Art. 6(1)(f) AVG', 'overweging 47', 'voorbeeld S1-44'],
    seeds: ['S1-44'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'ONB-LI-AP',
    group: 'onboarding',
    severity: 'warning',
    scope: 'activity',
    // conditions of which nobody knows yet do not silence the warning (LF-33)
    applies: (f) => and(isCrmOnboarding(f), !f.none('purpose'), breaksConditions(f) !== true),
    gap: hasPurposeOnInterest,
    message: {
      nl: 'Let op: volgens de AP is voor delen met sociale platforms voor direct marketing toestemming nodig. Na KNLTB is dit omstreden.',
      en: 'Note: the AP holds that sharing with social platforms for direct marketing needs consent. Disputed after KNLTB.',
    },
    fix: {
      nl: 'Kies toestemming, of leg uw onderbouwing en FG-advies vast.',
      en: 'Choose consent, or record your reasoning and DPO advice.',
    },
    cites: ['AP-standpunt LF-33', 'C-621/22'],
    seeds: ['S1-44', 'S2-11'],
    fineTier: 'high',
    basis: 'verified',
    substantiate: {
      when: () => true,
      positions: [
        {
          nl: 'AP: voor het delen van klantgegevens met sociale platforms voor direct marketing is toestemming nodig; hashen verandert dat niet.',
          en: 'AP: sharing customer data with social platforms for direct marketing needs consent; hashing does not change that.',
          source: 'LF-33',
        },
        {
          nl: 'KNLTB (C-621/22) en artikel S1: een commercieel belang kan gerechtvaardigd zijn als de verwerking strikt nodig en te verwachten is, met melding vooraf en recht van bezwaar.',
          en: 'KNLTB (C-621/22) and article S1: a commercial interest can be legitimate if the processing is strictly necessary and to be expected, with prior notice and right to object.',
          source: 'LF-32, S1-44, S2-11',
        },
      ],
    },
  },
  {
    id: 'ONB-CONSENT-SIGNAL',
    group: 'onboarding',
    severity: 'warning',
    scope: 'activity',
    since: '2024-03-01',
    applies: (f) => f.is('activity.kind', 'customer_match_google'),
    gap: (f) => f.answer('Q-GOOGLE-SIGNALS', 'no'),
    message: {
      nl: 'Google verwerkt de lijst niet zonder toestemmingssignalen.',
      en: 'Google does not process the list without consent signals.',
    },
    fix: { nl: 'Stuur de signalen mee op basis van echte toestemming.', en: 'Send the signals based on real consent.' },
    cites: ['EU-toestemmingsbeleid van Google', 'art. 5 lid 2 DMA', 'LF-34', 'LF-96'],
    seeds: ['S4-16'],
    fineTier: 'none',
    basis: 'verified',
  },
  {
    id: 'ONB-PROVIDER-ROLE',
    group: 'onboarding',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => and(isCrmOnboarding(f), f.is('engagement.onboarding_role', 'provider')),
    gap: contradictsMode,
    message: {
      nl: 'Er staat niet of de onboarding provider alleen portaal is (verwerker) of eigen doelgroepen levert (geen verwerker).',
      en: 'It does not say whether the onboarding provider is portal only (processor) or delivers own audiences (not a processor).',
    },
    fix: { nl: 'Kies de modus en pas rol en overeenkomst aan.', en: 'Choose the mode and align role and agreement.' },
    cites: ['Art. 4(7)-(8) AVG', 'Art. 28 AVG'],
    seeds: ['S2-21', 'S2-22'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'ONB-PUBLISHER',
    group: 'onboarding',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isCrmOnboarding(f), f.is('onboarding.own_role', 'publisher')),
    gap: (f) => f.item('Q-PUBLISHER', ['ground', 'statement', 'rights'], 'no'),
    message: {
      nl: 'Als uitgever heeft u een eigen grondslag, vermelding en rechtenproces nodig.',
      en: 'As publisher you need your own basis, statement and rights process.',
    },
    fix: { nl: 'Vul grondslag, verklaring en rechten in.', en: 'Fill in basis, statement and rights.' },
    cites: ['Art. 6 AVG', 'Art. 13 AVG'],
    seeds: ['S2-19', 'S2-20'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'ONB-EXCLUSION',
    group: 'onboarding',
    severity: 'advice',
    scope: 'activity',
    applies: (f) => and(isCrmOnboarding(f), f.includes('onboarding.use', 'exclude')),
    gap: (f) => not(f.some('purpose', isExclusion)),
    message: {
      nl: 'Uitsluiten van klanten is ook een verwerking en verstrekking.',
      en: 'Excluding customers is also processing and disclosure.',
    },
    fix: { nl: 'Registreer uitsluiten als apart doel.', en: 'Register exclusion as a separate purpose.' },
    cites: ['Art. 4(2) AVG'],
    seeds: ['S4-16'],
    fineTier: 'none',
    basis: 'seed',
  },
]
