import { olderThan } from '../days'
import type { Rule } from '../rule'
import { isAsked } from '../shared/asked'
import { isController } from '../shared/controller'
import { receivesData } from '../shared/engagement'
import { isOpenToObjection, missingFromStatement, otherSources, statementItems } from '../shared/information'
import { liveActivities } from '../shared/live-activities'
import { partyOf } from '../shared/party'
import { touchpointOf } from '../shared/touchpoint'
import { listed } from '../shared/wording'
import { thresholds } from '../thresholds'
import { and, or } from '../tri'

export const informationRules: readonly Rule[] = [
  {
    id: 'INFO-NONE',
    group: 'information',
    severity: 'blocking',
    scope: 'activity',
    applies: isController,
    gap: (f) => f.empty('activity.information'),
    words: (f) => ({ touchpoint: touchpointOf(f) }),
    message: {
      nl: 'Er staat niet hoe u mensen informeert over {touchpoint}.',
      en: 'It does not say how you inform people about {touchpoint}.',
    },
    fix: {
      nl: 'Koppel de privacyverklaring en de plek waar u informeert.',
      en: 'Link the privacy statement and where you inform.',
    },
    cites: ['Art. 13 AVG', 'Art. 12 AVG'],
    seeds: ['S1-13', 'S4-26'],
    fineTier: 'high',
    basis: 'seed',
  },
  {
    id: 'INFO-ART13',
    group: 'information',
    severity: 'warning',
    scope: 'activity',
    applies: isController,
    gap: (f) => f.item('Q-ART13-ITEMS', statementItems, 'no'),
    words: (f) => ({ missing: listed(missingFromStatement(f)) }),
    message: { nl: 'De privacyverklaring mist: {missing}.', en: 'The privacy statement lacks: {missing}.' },
    fix: {
      nl: 'Vul de verklaring aan en leg het versienummer vast.',
      en: 'Complete the statement and record the version number.',
    },
    cites: ['Art. 13(1) en 13(2) AVG'],
    seeds: ['S1-06', 'S1-13'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'INFO-ART14',
    group: 'information',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isController(f), isAsked(f, 'Q-ART14-TIMELY'), f.includes('activity.sources', ...otherSources)),
    gap: (f) => f.answer('Q-ART14-TIMELY', 'no'),
    message: {
      nl: 'Gegevens komen van elders: informeer binnen een maand of bij eerste contact, ook over de bron.',
      en: 'Data come from elsewhere: inform within a month or at first contact, including the source.',
    },
    fix: {
      nl: 'Stuur een informatiebericht en leg de bron vast.',
      en: 'Send an information message and record the source.',
    },
    cites: ['Art. 14(1)-(3) en 14(5) AVG'],
    seeds: ['S0-05', 'S1-45'],
    fineTier: 'high',
    basis: 'verified',
    substantiate: {
      when: (f) => f.claimed('activity.art14_exception'),
      positions: [
        {
          nl: 'Informeren hoeft niet als de betrokkene het al weet, het onmogelijk of onevenredig is, een wet het regelt of een geheimhoudingsplicht geldt.',
          en: 'No notice is needed if the person already knows, it is impossible or disproportionate, a law provides for it, or a duty of secrecy applies.',
          source: 'LF-28',
        },
        {
          nl: 'Uitzonderingen worden beperkt uitgelegd: wie de gegevens voor reclame gebruikt en iemand toch benadert, kan bij dat contact informeren.',
          en: 'Exceptions are read narrowly: whoever uses the data for advertising and contacts the person anyway can inform at that contact.',
          source: 'LF-21',
        },
      ],
    },
  },
  {
    id: 'INFO-OBJECT',
    group: 'information',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isController(f), isAsked(f, 'Q-OBJECT-SEPARATE'), f.some('purpose', isOpenToObjection)),
    gap: (f) => f.answer('Q-OBJECT-SEPARATE', 'no'),
    message: {
      nl: 'Noem het recht van bezwaar apart en duidelijk bij het eerste contact.',
      en: 'Mention the right to object separately and clearly at first contact.',
    },
    fix: {
      nl: 'Voeg de zin toe bij het formulier en in het eerste bericht.',
      en: 'Add the sentence at the form and in the first message.',
    },
    cites: ['Art. 21(4) AVG'],
    seeds: ['S1-44', 'S2-18'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'INFO-RECIPIENT',
    group: 'information',
    severity: 'blocking',
    scope: 'engagement',
    applies: (f) => and(isController(f), receivesData(f)),
    gap: (f) => f.answer('Q-RECIPIENT-STATED', 'neither'),
    message: {
      nl: 'Noem de ontvanger of een passende categorie in de verklaring, ook bij gehashte gegevens.',
      en: 'Name the recipient or a fitting category in the statement, also for hashed data.',
    },
    fix: { nl: 'Vul de ontvangers aan.', en: 'Complete the recipients.' },
    cites: ['Art. 13(1)(e) AVG', 'C-413/23 P EDPS/SRB'],
    seeds: ['S4-17', 'S2-17'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'INFO-RECIPIENT-NAME',
    group: 'information',
    severity: 'advice',
    scope: 'engagement',
    applies: (f) => and(isController(f), receivesData(f)),
    gap: (f) => f.answer('Q-RECIPIENT-STATED', 'category'),
    words: (f) => ({ party: partyOf(f) }),
    message: {
      nl: '{party} staat alleen als categorie in de verklaring.',
      en: '{party} is only mentioned as a category in the statement.',
    },
    fix: {
      nl: 'Noem de ontvanger met naam; dat is duidelijker en nodig bij inzage.',
      en: 'State the recipient by name; it is clearer and needed on access requests.',
    },
    cites: ['Art. 13(1)(e) AVG', 'C-154/21'],
    seeds: ['S4-17'],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'INFO-COOKIE-STATEMENT',
    group: 'information',
    severity: 'warning',
    scope: 'organisation',
    applies: (f) =>
      or(
        ...liveActivities(f).map((one) => one.some('purpose', (purpose) => purpose.is('purpose.device_access', 'yes'))),
      ),
    gap: (f) =>
      or(
        f.empty('organisation.cookie_statement_versions'),
        f.meets('organisation.cookie_statement_versions', (day) =>
          olderThan(day, thresholds.cookieStatementMonths, f.today),
        ),
      ),
    message: {
      nl: 'De cookieverklaring ontbreekt of is verouderd.',
      en: 'The cookie statement is missing or outdated.',
    },
    fix: {
      nl: 'Publiceer een verklaring met doelen, partijen en termijnen.',
      en: 'Publish a statement with purposes, parties and terms.',
    },
    cites: ['art. 11.7a lid 1 Tw'],
    seeds: ['S2-20'],
    fineTier: 'tw',
    basis: 'general',
  },
  {
    id: 'INFO-CHANNEL',
    group: 'information',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => and(isController(f), isAsked(f, 'Q-CHANNEL-NOTICE')),
    gap: (f) => f.answer('Q-CHANNEL-NOTICE', 'no'),
    message: {
      nl: 'Informeer in het kanaal zelf, niet alleen op de website.',
      en: 'Inform inside the channel, not only on the website.',
    },
    fix: {
      nl: 'Voeg een korte melding toe bij het eerste bericht of voor het gesprek.',
      en: 'Add a short notice with the first message or before the call.',
    },
    cites: ['Art. 12 AVG', 'Art. 13 AVG'],
    seeds: ['S4-26'],
    fineTier: 'high',
    basis: 'general',
  },
  {
    id: 'INFO-RECORDING',
    group: 'information',
    severity: 'blocking',
    scope: 'activity',
    applies: (f) => and(isController(f), isAsked(f, 'Q-RECORDING-ANNOUNCED'), f.answer('Q-RECORDING', 'yes')),
    gap: (f) => f.answer('Q-RECORDING-ANNOUNCED', 'no'),
    message: { nl: 'Meld vooraf dat u opneemt en waarvoor.', en: 'Announce recording beforehand and why.' },
    fix: { nl: 'Voeg het toe aan de begroeting.', en: 'Add it to the greeting.' },
    cites: ['Art. 13 AVG'],
    seeds: ['S4-26'],
    fineTier: 'high',
    basis: 'verified',
  },
  {
    id: 'INFO-AI',
    group: 'information',
    severity: 'warning',
    scope: 'activity',
    since: '2026-08-02',
    applies: (f) =>
      and(isAsked(f, 'Q-AI-DISCLOSED'), or(f.is('activity.kind', 'ai_chatbot'), f.answer('Q-AI-ANSWERS', 'yes'))),
    gap: (f) => f.answer('Q-AI-DISCLOSED', 'no'),
    message: {
      nl: 'Sinds 2 augustus 2026 moet duidelijk zijn dat iemand met AI praat.',
      en: 'Since 2 August 2026 it must be clear that someone talks to AI.',
    },
    fix: {
      nl: 'Zet een zin bij de start van het gesprek. De plicht rust eerst op de aanbieder van het systeem; u zorgt dat de melding aanstaat.',
      en: 'Add a sentence at the start. The duty rests first on the provider of the system; you make sure the notice is on.',
    },
    cites: ['AI-verordening art. 50 lid 1'],
    seeds: ['S4-01'],
    fineTier: 'ai_act',
    basis: 'verified',
  },
  {
    id: 'INFO-LEADSOFT',
    group: 'information',
    severity: 'warning',
    scope: 'activity',
    applies: (f) => and(isController(f), f.is('activity.kind', 'lead_software_ip')),
    gap: (f) => f.item('Q-LEADSOFT-STATED', ['visiting_organisations', 'vendor', 'source'], 'no'),
    message: {
      nl: 'Vermeld dat u bezoekende organisaties herkent en via welke leverancier.',
      en: 'State that you recognise visiting organisations and via which vendor.',
    },
    fix: { nl: 'Vul privacy- en cookieverklaring aan.', en: 'Complete privacy and cookie statement.' },
    cites: ['Art. 13 en 14 AVG', 'LF-105'],
    seeds: ['S0-05'],
    fineTier: 'high',
    basis: 'verified',
  },
]
