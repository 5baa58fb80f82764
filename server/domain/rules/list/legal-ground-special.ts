import { channels, softOptInChannels } from '../../vocabulary/channels'
import type { Rule } from '../rule'
import { isArguable } from '../shared/arguable'
import { isController } from '../shared/controller'
import { holdsData } from '../shared/sensitive-data'
import { inSentence } from '../shared/wording'
import { and, not, or } from '../tri'
import { cookieMisuseRules } from './cookie-misuse'
import { legalGroundRules } from './legal-ground'
import { messagesRules } from './messages'
import { softOptInRules } from './soft-opt-in'

/** The rules that find a purpose arguable, or take the place of such a finding. Asked late: one list is this file's own. */
function aboutGrounds(): readonly Rule[] {
  return [...cookieMisuseRules, ...messagesRules, ...softOptInRules, ...legalGroundRules, ...legalGroundSpecialRules]
}

export const legalGroundSpecialRules: readonly Rule[] = [
  {
    id: 'LB-SPECIAL',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isController(f), holdsData(f, 'purposeful', 'special')),
    gap: (f) => f.every('purpose', (p) => p.empty('purpose.art9_ground')),
    message: {
      nl: 'Bijzondere gegevens mogen alleen met een uitzondering uit artikel 9.',
      en: 'Special categories only with an Article 9 exception.',
    },
    fix: {
      nl: 'Kies de uitzondering, of sluit deze gegevens uit.',
      en: 'Choose the exception, or exclude these data.',
    },
    cites: ['Art. 9(2) AVG', 'art. 22-30 UAVG'],
    seeds: ['S4-19'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'LB-CRIMINAL',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isController(f), holdsData(f, 'purposeful', 'criminal')),
    gap: (f) => f.every('purpose', (p) => p.empty('purpose.art10_ground')),
    message: {
      nl: 'Strafrechtelijke gegevens mogen alleen met een wettelijke grond.',
      en: 'Criminal data only with a legal ground.',
    },
    fix: {
      nl: 'Leg de wettelijke grond vast of verwijder de gegevens.',
      en: 'Record the legal ground or remove the data.',
    },
    cites: ['Art. 10 AVG', 'art. 17 en 31-33 UAVG'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'LB-BSN',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isController(f), holdsData(f, 'purposeful', 'national_id')),
    gap: (f) => f.every('purpose', (p) => p.empty('purpose.bsn_provision')),
    message: { nl: 'Het BSN mag alleen als een wet dat zegt.', en: 'The BSN only where a law says so.' },
    fix: { nl: 'Noem de wet of verwijder het BSN.', en: 'Name the law or remove the BSN.' },
    cites: ['Art. 87 AVG', 'art. 46 UAVG'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'LB-INCIDENTAL',
    group: 'legal_basis',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => holdsData(f, 'incidental', 'special', 'criminal', 'national_id'),
    gap: (f) => f.item('Q-INCIDENTAL', ['told', 'deleted', 'restricted'], 'no'),
    message: {
      nl: 'Klanten kunnen hier ongevraagd gevoelige gegevens sturen; daar zijn nog geen afspraken over.',
      en: 'Customers may send sensitive data here unasked; there are no arrangements for that yet.',
    },
    fix: {
      nl: 'Vraag mensen die niet te sturen, verwijder ze zodra u ze ziet en beperk wie erbij kan.',
      en: 'Ask people not to send them, delete them on sight and restrict who can see them.',
    },
    cites: ['Art. 9 AVG', 'Art. 5(1)(c) AVG', 'Art. 32 AVG', 'LF-13'],
    seeds: ['S4-13', 'S4-19'],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'LB-CHILD',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => and(f.includes('activity.data_subjects', 'minor'), f.is('purpose.ground', 'consent')),
    gap: (f) => f.answer('Q-PARENTAL', 'no'),
    message: { nl: 'Onder 16 jaar geeft de ouder toestemming.', en: 'Under 16 the parent consents.' },
    fix: {
      nl: 'Sluit minderjarigen uit of regel ouderlijke toestemming.',
      en: 'Exclude minors or arrange parental consent.',
    },
    cites: ['Art. 6(1)(a) AVG', 'Art. 8(1) AVG', 'art. 5 lid 1 UAVG'],
    seeds: [],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'LB-DPO-ADVICE',
    group: 'legal_basis',
    severity: 'advice',
    scope: 'purpose',
    applies: (f) =>
      and(
        f.is('organisation.dpo_appointed', 'yes'),
        or(f.is('purpose.ground', 'legitimate_interest'), isArguable(f, aboutGrounds())),
      ),
    gap: (f) => f.empty('purpose.dpo_advice'),
    message: { nl: 'Vraag de FG om advies over deze grondslag.', en: 'Ask the DPO for advice on this basis.' },
    fix: { nl: 'Zet een adviesvraag uit bij de FG.', en: 'Send an advice request to the DPO.' },
    cites: ['Art. 39(1)(a) AVG'],
    seeds: ['S1-09'],
    fineTier: 'none',
    basis: 'seed',
  },
  {
    id: 'LEAD-PURCHASED-LIST',
    group: 'legal_basis',
    severity: 'warning',
    scope: 'activity',
    gap: (f) => f.includes('activity.sources', 'purchased_list'),
    message: {
      nl: 'Ingekochte bestanden zijn een hoog risico en zelden toegestaan.',
      en: 'Purchased lists are high risk and rarely allowed.',
    },
    fix: {
      nl: 'Vraag bewijs van toestemming per persoon, of stop met het bestand.',
      en: 'Request proof of consent per person, or stop using the list.',
    },
    cites: ['art. 11.7 lid 1 en 2 Tw', 'Art. 14 AVG', 'LF-43'],
    seeds: ['S1-01'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'LB-SOFTOPTIN-CHANNEL',
    group: 'legal_basis',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => and(f.is('purpose.ground', 'soft_opt_in'), f.filled('purpose.channel')),
    gap: (f) => not(f.is('purpose.channel', ...softOptInChannels)),
    words: (f) => ({ channel: inSentence(channels[f.show('purpose.channel') ?? 'none']) }),
    message: {
      nl: 'De soft opt-in geldt alleen voor elektronische berichten zoals e-mail, sms en appberichten, niet voor {channel}.',
      en: 'Soft opt-in only covers electronic messages such as e-mail, SMS and app messages, not {channel}.',
    },
    fix: {
      nl: 'Kies toestemming of een andere passende grondslag, of een ander kanaal.',
      en: 'Choose consent or another fitting basis, or another channel.',
    },
    cites: ['art. 11.7 lid 4 Tw', 'LF-40'],
    seeds: ['S3-17', 'S3-18'],
    fineTier: 'tw',
    basis: 'verified',
    supersedes: [
      'LB-TEMPLATE-EXCLUDED',
      'TW-11.7-3-SALE',
      'TW-11.7-3-FREEACCOUNT',
      'TW-11.7-3-OWN',
      'TW-11.7-3-SIMILAR',
      'TW-11.7-3-COLLECT',
      'TW-11.7-3-EACH',
      'TW-11.7-3-OPTEDOUT',
      'TW-11.7-3-PERIOD',
      'TW-11.7-3-SHORT',
    ],
  },
  {
    id: 'LB-SOFTOPTIN-PUSH',
    group: 'legal_basis',
    severity: 'warning',
    scope: 'purpose',
    applies: (f) => and(f.is('purpose.ground', 'soft_opt_in'), f.filled('purpose.channel')),
    gap: (f) => f.is('purpose.channel', 'push'),
    message: {
      nl: 'Of de soft opt-in ook voor pushberichten geldt, is niet beslist.',
      en: 'Whether soft opt-in also covers push messages is not settled.',
    },
    fix: {
      nl: 'Onderbouw waarom de soft opt-in hier geldt, of vraag toestemming.',
      en: 'Substantiate why soft opt-in applies here, or ask consent.',
    },
    cites: ['art. 11.1 onder i Tw', 'art. 11.7 lid 4 Tw', 'C-102/20', 'LF-98'],
    seeds: ['S3-18'],
    fineTier: 'tw',
    basis: 'general',
    substantiate: {
      when: () => true,
      positions: [
        {
          nl: 'Een pushbericht past in de omschrijving van elektronisch bericht. Dan geldt ook de soft opt-in, met alle voorwaarden daarvan.',
          en: 'A push message fits the description of electronic message. Then soft opt-in applies too, with all its conditions.',
          source: 'LF-98',
        },
        {
          nl: 'De sleutel voor pushberichten komt van browser of app en is geen adres dat een klant bij een verkoop gaf. Dan is toestemming nodig.',
          en: 'The push key comes from browser or app and is no address that a customer gave on a sale. Then consent is needed.',
          source: 'LF-98',
        },
      ],
    },
  },
]
