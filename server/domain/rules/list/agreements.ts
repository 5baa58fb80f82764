import { type DpaClauseKey, dpaClauseKeys, dpaClauses } from '../../agreements/clauses'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { isKind, isMissing } from '../shared/agreement'
import { partyOf } from '../shared/party'
import { inSentence, listed } from '../shared/wording'
import { and } from '../tri'

function missingClauses(agreement: Reader): DpaClauseKey[] {
  return dpaClauseKeys.filter((key) => agreement.anyItem('agreement.clauses', [key], 'no') === true)
}

export const agreementsRules: readonly Rule[] = [
  {
    id: 'AGR-ROLE-UNKNOWN',
    group: 'contract',
    severity: 'blocking',
    scope: 'engagement',
    gap: (f) => f.unknown('engagement.role'),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: 'Bepaal de rol van {party}: verwerker, gezamenlijk of zelfstandig verantwoordelijke, of alleen ontvanger.',
      en: 'Determine the role of {party}: processor, joint or independent controller, or recipient only.',
    },
    fix: { nl: 'Gebruik de rolhulp met drie vragen.', en: 'Use the role helper with three questions.' },
    cites: ['Art. 4(7)-(8) AVG', 'Art. 26 en 28 AVG', 'EDPB 07/2020'],
    seeds: ['S0-29', 'S2-26', 'S3-06', 'S1-46'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'AGR-PROCESSOR-NONE',
    group: 'contract',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => f.is('engagement.role', 'processor'),
    gap: (f) => isMissing(f, 'wrong_kind', 'unsigned'),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: 'Er is geen verwerkersovereenkomst met {party}.',
      en: 'There is no processing agreement with {party}.',
    },
    fix: { nl: 'Sluit de verwerkersovereenkomst en koppel hem.', en: 'Conclude and link the processing agreement.' },
    cites: ['Art. 28(3) AVG'],
    seeds: ['S3-05', 'S3-07', 'S2-24'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'AGR-CLAUSES',
    group: 'contract',
    severity: 'blocking',
    scope: 'agreement',
    applies: isKind('dpa'),
    gap: (f) => f.anyItem('agreement.clauses', dpaClauseKeys, 'no'),
    words: (f) => ({ missing: listed(missingClauses(f).map((key) => inSentence(dpaClauses[key]))) }),
    message: { nl: 'De verwerkersovereenkomst mist: {missing}.', en: 'The processing agreement lacks: {missing}.' },
    fix: { nl: 'Vul de ontbrekende bepalingen aan.', en: 'Add the missing clauses.' },
    cites: ['Art. 28(3)(a)-(h) AVG'],
    seeds: ['S3-07'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'AGR-BREACH-CLAUSE',
    group: 'contract',
    severity: 'blocking',
    scope: 'agreement',
    applies: isKind('dpa'),
    gap: (f) => f.is('agreement.breach_notice', 'no'),
    message: {
      nl: 'Spreek af dat de leverancier een datalek direct aan u meldt.',
      en: 'Agree that the vendor reports a breach to you at once.',
    },
    fix: { nl: 'Leg de meldtermijn en het contact vast.', en: 'Record reporting term and contact.' },
    cites: ['Art. 33(2) AVG', 'Art. 28(3)(f) AVG'],
    seeds: ['S1-47', 'S3-07'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'AGR-LIABILITY',
    group: 'contract',
    severity: 'advice',
    scope: 'agreement',
    applies: isKind('dpa'),
    gap: (f) => f.empty('agreement.liability'),
    message: {
      nl: 'Leg de aansprakelijkheid bij bijvoorbeeld een datalek vast.',
      en: 'Record liability, e.g. for a data breach.',
    },
    fix: { nl: 'Neem een aansprakelijkheidsbepaling op.', en: 'Include a liability clause.' },
    cites: ['Art. 82 AVG'],
    seeds: ['S3-07'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'AGR-JOINT-NONE',
    group: 'contract',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => f.is('engagement.role', 'joint'),
    gap: (f) => isMissing(f, 'wrong_kind', 'unsigned'),
    words: (f) => ({ party: partyOf(f) }),
    message: { nl: 'Met {party} is een onderlinge regeling nodig.', en: 'An arrangement with {party} is needed.' },
    fix: {
      nl: 'Koppel de regeling (bijvoorbeeld het Controller Addendum).',
      en: 'Link the arrangement (for instance the Controller Addendum).',
    },
    cites: ['Art. 26 AVG', 'C-40/17 Fashion ID'],
    seeds: ['S2-26'],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'AGR-JOINT-ESSENCE',
    group: 'contract',
    severity: 'warning',
    scope: 'agreement',
    applies: isKind('joint'),
    gap: (f) => f.is('agreement.essence_public', 'no'),
    message: {
      nl: 'Maak de kern van de regeling bekend aan de betrokkene.',
      en: 'Make the essence of the arrangement available to the person.',
    },
    fix: { nl: 'Verwijs ernaar in de privacyverklaring.', en: 'Refer to it in the privacy statement.' },
    cites: ['Art. 26(2) AVG'],
    seeds: [],
    fineTier: 'low',
    basis: 'verified',
  },
  {
    id: 'AGR-EXCHANGE-NONE',
    group: 'contract',
    severity: 'warning',
    scope: 'engagement',
    applies: (f) => and(f.is('engagement.role', 'independent'), f.is('engagement.receives_data', 'yes')),
    gap: (f) => isMissing(f, 'wrong_kind'),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: 'Met {party} is een data-uitwisselingsovereenkomst aan te raden: deze partij werkt niet in uw opdracht.',
      en: 'A data exchange agreement with {party} is advisable: it does not act on your behalf.',
    },
    fix: {
      nl: 'Leg de afspraken over grondslag, doelen en rechten vast.',
      en: 'Record agreements on basis, purposes and rights.',
    },
    cites: ['Art. 5(2) AVG', 'Art. 24 AVG'],
    seeds: ['S2-23', 'S2-25'],
    fineTier: 'none',
    basis: 'seed',
  },
]
