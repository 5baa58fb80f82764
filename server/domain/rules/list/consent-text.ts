import { countryName } from '../../law/countries'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import { restsOn } from '../shared/grounds'
import { listed } from '../shared/wording'
import { and, not } from '../tri'

/** Where courts expect double opt-in as proof of consent (LF-44). */
const doubleOptInMarkets = ['DE', 'AT', 'CH']

function demandingMarkets(f: Reader) {
  const markets = doubleOptInMarkets.filter((code) => f.show('organisation.markets')?.includes(code))
  return listed(markets.map((code) => ({ nl: countryName(code, 'nl'), en: countryName(code, 'en') })))
}

export const consentTextRules: readonly Rule[] = [
  {
    id: 'CONS-ACTIVE',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.method', 'pre_ticked', 'implied'),
    message: {
      nl: 'Een vooraf aangevinkt vakje of stilzitten is geen toestemming.',
      en: 'A pre-ticked box or inactivity is not consent.',
    },
    fix: { nl: 'Laat mensen zelf aanvinken of klikken.', en: 'Let people tick or click themselves.' },
    cites: ['C-673/17 Planet49', 'overweging 32'],
    seeds: ['S1-22', 'S1-27'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-BUNDLED',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.answer('Q-CONS-BUNDLED', 'yes'),
    message: {
      nl: 'Toestemming mag niet vastzitten aan een andere handeling.',
      en: 'Consent may not be tied to another action.',
    },
    fix: { nl: 'Maak van toestemming een losse keuze.', en: 'Make consent a separate choice.' },
    cites: ['Art. 7(2) en 7(4) AVG'],
    seeds: ['S1-22'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-WITHDRAW',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: restsOn('consent'),
    gap: (f) => f.is('consent.six_properties.withdrawable', 'no'),
    message: {
      nl: 'Intrekken moet altijd kunnen en even makkelijk zijn als geven.',
      en: 'Withdrawal must always be possible and as easy as giving.',
    },
    fix: {
      nl: 'Bied een link of knop met hetzelfde aantal stappen.',
      en: 'Offer a link or button with the same number of steps.',
    },
    cites: ['Art. 7(3) AVG'],
    seeds: ['S1-28', 'S1-16'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'CONS-DOI-MARKET',
    group: 'consent',
    severity: 'warning',
    scope: 'consent',
    applies: (f) => and(f.is('purpose.channel', 'email'), f.includes('organisation.markets', ...doubleOptInMarkets)),
    gap: (f) => f.is('consent.opt_in_mode', 'single'),
    words: (f) => ({ market: demandingMarkets(f) }),
    message: {
      nl: 'In {market} geldt dubbele opt-in als het verwachte bewijs van toestemming.',
      en: 'In {market} double opt-in is the expected proof of consent.',
    },
    fix: { nl: 'Gebruik dubbele opt-in voor deze markten.', en: 'Use double opt-in for these markets.' },
    cites: ['§ 7 UWG (DE), BGH-rechtspraak', 'LF-44'],
    seeds: ['S3-12'],
    fineTier: 'none',
    basis: 'verified',
  },
  {
    id: 'CONS-DOI-ADVICE',
    group: 'consent',
    severity: 'advice',
    scope: 'consent',
    applies: (f) =>
      and(
        f.is('purpose.channel', 'email'),
        f.meets('organisation.markets', (markets) => markets.every((code) => code === 'NL')),
      ),
    gap: (f) => f.is('consent.opt_in_mode', 'single'),
    message: {
      nl: 'Enkele opt-in is genoeg, maar dubbele opt-in geeft beter bewijs en een schonere lijst.',
      en: 'Single opt-in suffices, but double opt-in gives better proof and a cleaner list.',
    },
    fix: {
      nl: 'Overweeg dubbele opt-in; uw lijst groeit trager maar beter.',
      en: 'Consider double opt-in; your list grows slower but better.',
    },
    cites: ['Art. 7(1) AVG'],
    seeds: ['S3-15', 'S3-16'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'CONS-THIRD-NAMED',
    group: 'consent',
    severity: 'blocking',
    scope: 'consent',
    applies: (f) => and(f.is('purpose.ground', 'consent'), f.answer('Q-SHARES-THIRD', 'yes')),
    // who shares cannot answer "not applicable"
    gap: (f) => not(f.anyItem('consent.informed_items', ['third_parties'], 'yes')),
    message: { nl: 'Noem de partijen die de gegevens krijgen.', en: 'Name the parties that receive the data.' },
    fix: {
      nl: 'Zet de ontvangers in de tekst of stop met delen.',
      en: 'Put the recipients in the text or stop sharing.',
    },
    cites: ['Art. 4(11) AVG', 'Art. 13(1)(e) AVG', 'LF-43'],
    seeds: ['S1-25'],
    fineTier: 'high',
    basis: 'general',
  },
]
