import { channels, electronicMessages } from '../../vocabulary/channels'
import type { Reader } from '../reader'
import type { PositionCase, Rule } from '../rule'
import { hasMarketingThrough, isMarketingThrough } from '../shared/marketing'
import { inSentence } from '../shared/wording'
import { and, not, or } from '../tri'

function channelName(purpose: Reader) {
  return inSentence(channels[purpose.show('purpose.channel') ?? 'none'])
}

const businessMail: PositionCase = {
  title: { nl: 'E-mail aan bedrijven', en: 'E-mail to businesses' },
  holds: (f) => f.claimed('purpose.channel', 'email') && f.answerClaimed('Q-B2B-PUBLISHED', 'yes'),
}

const push: PositionCase = {
  title: { nl: 'Pushbericht', en: 'Push message' },
  holds: (f) => f.claimed('purpose.channel', 'push'),
}

export const messagesRules: readonly Rule[] = [
  {
    id: 'TW-11.7-MSG-CONSENT',
    group: 'telecom',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => isMarketingThrough(f, ...electronicMessages),
    gap: (f) => not(f.is('purpose.ground', 'consent', 'soft_opt_in')),
    words: (f) => ({ channel: channelName(f) }),
    message: {
      nl: 'Voor reclame via {channel} is toestemming nodig of de soft opt-in.',
      en: 'Advertising via {channel} needs consent or soft opt-in.',
    },
    fix: { nl: 'Kies toestemming of doorloop de soft opt-in.', en: 'Choose consent or go through soft opt-in.' },
    cites: ['art. 11.7 lid 1 en 3 Tw', 'LF-41'],
    seeds: ['S3-09', 'S1-12'],
    fineTier: 'tw',
    basis: 'verified',
    supersedes: ['LB-TEMPLATE-EXCLUDED'],
    substantiate: {
      when: (f) => businessMail.holds(f) || push.holds(f),
      positions: [
        {
          nl: 'E-mail aan rechtspersonen en ondernemers valt ook onder het verbod, behalve op adressen die zij voor dit soort berichten hebben bestemd en bekendgemaakt (art. 11.7 lid 3 Tw).',
          en: 'E-mail to legal persons and professionals is covered by the ban too, except to addresses they designated and published for such messages (art. 11.7(3) Tw).',
          source: 'LF-42',
          about: businessMail,
        },
        {
          nl: 'Een adres op een website is nog geen uitnodiging voor reclame; zonder die bestemming is toestemming nodig.',
          en: 'An address on a website is not an invitation to advertising; without that destination consent is needed.',
          source: 'LF-42',
          about: businessMail,
        },
        {
          nl: 'Een pushbericht past in de omschrijving van elektronisch bericht: toestemming of soft opt-in.',
          en: 'A push message fits the description of electronic message: consent or soft opt-in.',
          source: 'LF-98',
          about: push,
        },
        {
          nl: 'Een pushbericht gaat alleen naar wie het in browser of app toeliet; of de regel voor berichten dan geldt is niet beslist.',
          en: 'A push message only goes to those who allowed it in browser or app; whether the message rule then applies is not settled.',
          source: 'LF-98',
          about: push,
        },
      ],
    },
  },
  {
    id: 'TW-11.7-PROOF',
    group: 'telecom',
    severity: 'blocking',
    scope: 'purpose',
    applies: (f) => and(f.is('purpose.ground', 'consent'), f.is('purpose.channel', ...electronicMessages, 'telephone')),
    gap: (f) =>
      or(
        f.none('consent'),
        f.some('consent', (consent) =>
          or(consent.is('consent.proof.how', 'no'), consent.empty('consent.proof.where_kept')),
        ),
      ),
    message: {
      nl: 'U moet per ontvanger kunnen bewijzen dat er toestemming is.',
      en: 'You must be able to prove consent per recipient.',
    },
    fix: { nl: 'Leg vast hoe en waar het bewijs staat.', en: 'Record how and where the proof is kept.' },
    cites: ['art. 11.7 lid 1 en 2 Tw'],
    seeds: ['S1-29'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7-IDENTITY',
    group: 'telecom',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => hasMarketingThrough(f, 'email', 'sms', 'chat_message'),
    gap: (f) => or(f.answer('Q-SENDER-VISIBLE', 'no'), f.answer('Q-UNSUB-ADDRESS', 'no')),
    message: {
      nl: 'De afzender en een geldige afmeldmogelijkheid moeten in elk bericht staan.',
      en: 'Sender and a valid opt-out address must be in every message.',
    },
    fix: { nl: 'Pas de sjablonen aan.', en: 'Adjust the templates.' },
    cites: ['art. 11.7 lid 7 Tw', 'LF-42'],
    seeds: ['S3-21'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'TW-11.7-SUPPRESSION',
    group: 'telecom',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => hasMarketingThrough(f, ...electronicMessages, 'telephone', 'ad_platform'),
    gap: (f) => f.answer('Q-SUPPRESSION', 'no'),
    message: {
      nl: 'Wie zich afmeldt mag u niet meer benaderen.',
      en: 'Those who opted out may not be approached again.',
    },
    fix: {
      nl: 'Controleer vóór elke verzending de blokkadelijst.',
      en: 'Check the suppression list before each send.',
    },
    cites: ['Art. 21(3) AVG', 'art. 11.7 lid 2 en 4 Tw'],
    seeds: ['S3-21', 'S2-18'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'TW-11.7-CHAIN',
    group: 'telecom',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => f.answer('Q-DELIVERS-LEADS', 'yes'),
    gap: (f) => f.answer('Q-CHAIN-PROOF', 'no'),
    message: {
      nl: 'Elke schakel in de keten moet de toestemming kunnen tonen.',
      en: 'Every link in the chain must be able to show consent.',
    },
    fix: { nl: 'Vraag de partner om bewijs per persoon of stop.', en: 'Ask the partner for proof per person or stop.' },
    cites: ['art. 11.7 lid 1 Tw', 'ACM-boete Daisycon LF-43'],
    seeds: ['S1-45', 'S1-48'],
    fineTier: 'tw',
    basis: 'verified',
  },
]
