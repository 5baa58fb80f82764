import type { Rule } from '../rule'
import { isHardToFollow } from '../shared/consent-wording'
import { restsOn } from '../shared/grounds'
import { informedItemKeys, informedItems } from '../shared/informed-items'
import { listed } from '../shared/wording'
import { or } from '../tri'

export const consentRules: readonly Rule[] = [
  {
    id: 'CONS-BEFORE',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.answer('Q-CONS-BEFORE', 'no'),
    message: {
      nl: 'Toestemming moet er zijn vóórdat u gegevens verzamelt.',
      en: 'Consent must exist before you collect data.',
    },
    fix: {
      nl: 'Verplaats de vraag naar het begin van het proces.',
      en: 'Move the question to the start of the process.',
    },
    cites: ['Art. 6(1)(a) AVG', 'Art. 7 AVG'],
    seeds: ['S1-12', 'S1-21'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-FREE',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.six_properties.free', 'no'),
    message: {
      nl: 'De toestemming is niet vrij: er is dwang, nadeel of geen echte keuze.',
      en: 'Consent is not free: pressure, detriment or no genuine choice.',
    },
    fix: { nl: 'Laat weigeren toe zonder nadeel.', en: 'Allow refusal without detriment.' },
    cites: ['Art. 4(11) AVG', 'Art. 7(4) AVG'],
    seeds: ['S1-23'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-PER-PURPOSE',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.answer('Q-CONS-PER-PURPOSE', 'no'),
    message: { nl: 'Vraag per doel apart toestemming.', en: 'Ask consent separately per purpose.' },
    fix: { nl: 'Splits de vraag in losse vakjes.', en: 'Split the question into separate boxes.' },
    cites: ['Art. 4(11) AVG', 'Art. 6(1)(a) AVG', 'overweging 43'],
    seeds: ['S1-24', 'S3-11'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-PER-CHANNEL',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.answer('Q-CONS-PER-CHANNEL', 'no'),
    message: {
      nl: 'Vraag per kanaal apart toestemming: e-mail en telefoon elk een eigen vakje.',
      en: 'Ask consent per channel: e-mail and phone each their own box.',
    },
    fix: { nl: 'Maak twee vakjes met elk een eigen zin.', en: 'Make two boxes with their own sentence.' },
    cites: ['Art. 4(11) AVG', 'Art. 7(2) AVG'],
    seeds: ['S3-11'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-INFORMED',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.anyItem('consent.informed_items', informedItemKeys, 'no'),
    words: (f) => {
      const missing = informedItemKeys.filter((item) => f.show('consent.informed_items')?.[item] === 'no')
      return { missing: listed(missing.map((item) => informedItems[item])) }
    },
    message: {
      nl: 'Mensen zijn niet goed geïnformeerd. Er ontbreekt: {missing}.',
      en: 'People are not properly informed. Missing: {missing}.',
    },
    fix: { nl: 'Vul de toestemmingstekst aan.', en: 'Complete the consent text.' },
    cites: ['Art. 4(11) AVG', 'Art. 7(3) AVG', 'Art. 13 AVG'],
    seeds: ['S1-13', 'S1-25', 'S3-10'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-UNAMBIGUOUS',
    group: 'consent',
    severity: 'warning',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) =>
      or(
        f.is('consent.six_properties.unambiguous', 'no'),
        f.meets('consent.text_version', ({ text }) => isHardToFollow(text)),
      ),
    message: { nl: 'De vraag is niet duidelijk genoeg.', en: 'The question is not clear enough.' },
    fix: { nl: 'Herschrijf in één korte zin.', en: 'Rewrite in one short sentence.' },
    cites: ['Art. 4(11) AVG', 'Art. 7(2) AVG'],
    seeds: ['S1-26', 'S3-09', 'S1-17'],
    fineTier: 'high',
    basis: 'seed',
  },
]
