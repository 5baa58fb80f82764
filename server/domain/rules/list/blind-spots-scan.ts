import type { Rule } from '../rule'
import { neverReached } from '../shared/never-reached'
import { isDetectable, isRegistered, touchpointOf } from '../shared/touchpoint'
import { and, not } from '../tri'

export const blindSpotsScanRules: readonly Rule[] = [
  {
    id: 'BS-AGENCY',
    group: 'blind_spot',
    severity: 'warning',
    scope: 'organisation',
    waitsForScan: 'part',
    // with an agency in the register neither the answer nor a tag manager on the website can show that one is missing
    applies: (f) => not(isRegistered(f, 'marketing_agency')),
    gap: (f) => f.answer('Q-EXTERNAL-AGENCY', 'yes'),
    message: {
      nl: 'Een extern bureau beheert uw site of campagnes, maar staat niet in het register.',
      en: 'An external agency manages your site or campaigns but is not registered.',
    },
    fix: {
      nl: 'Registreer het bureau en vraag welke tags en bestanden het gebruikt.',
      en: 'Register the agency and ask which tags and files it uses.',
    },
    cites: ['Art. 28 AVG', 'Art. 30(1)(d) AVG'],
    seeds: ['S4-18', 'S4-11'],
    fineTier: 'low',
    basis: 'seed',
  },
  {
    id: 'BS-TAG-BEFORE-CONSENT',
    group: 'blind_spot',
    severity: 'blocking',
    scope: 'scan',
    waitsForScan: 'all',
    gap: neverReached,
    message: {
      nl: '{touchpoint} laadt voordat de bezoeker een keuze heeft gemaakt.',
      en: '{touchpoint} loads before the visitor made a choice.',
    },
    fix: {
      nl: 'Laad de tag pas na toestemming via de banner of tagmanager.',
      en: 'Load the tag only after consent via banner or tag manager.',
    },
    cites: ['art. 11.7a lid 1 Tw', 'Art. 6(1)(a) AVG'],
    seeds: ['S1-15', 'S1-12'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'BS-TAG-AFTER-REFUSAL',
    group: 'blind_spot',
    severity: 'blocking',
    scope: 'scan',
    waitsForScan: 'all',
    gap: neverReached,
    message: { nl: '{touchpoint} laadt ook na weigeren.', en: '{touchpoint} also loads after refusal.' },
    fix: {
      nl: 'Koppel de tag aan de weigerkeuze en test opnieuw.',
      en: 'Tie the tag to the refusal choice and test again.',
    },
    cites: ['art. 11.7a lid 1 Tw', 'Art. 6(1)(a) AVG'],
    seeds: ['S1-16'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'BS-NO-CMP',
    group: 'blind_spot',
    severity: 'blocking',
    scope: 'scan',
    waitsForScan: 'all',
    applies: (f) => not(isRegistered(f, 'consent_platform')),
    gap: neverReached,
    message: {
      nl: 'Er zijn volgtechnieken gevonden maar geen toestemmingsbanner.',
      en: 'Tracking was found but no consent banner.',
    },
    fix: {
      nl: 'Plaats een toestemmingsbanner of verwijder de volgtechnieken.',
      en: 'Add a consent banner or remove the tracking.',
    },
    cites: ['art. 11.7a lid 1 Tw'],
    seeds: ['S1-15'],
    fineTier: 'tw',
    basis: 'verified',
  },
  {
    id: 'BS-SIGNAL-GONE',
    group: 'blind_spot',
    severity: 'advice',
    scope: 'activity',
    waitsForScan: 'all',
    applies: (f) => f.meets('activity.kind', (kind) => kind !== 'none' && isDetectable(kind)),
    gap: neverReached,
    words: (f) => ({ touchpoint: touchpointOf(f) }),
    message: {
      nl: '{touchpoint} is niet meer op de website gezien en staat nog als in gebruik.',
      en: '{touchpoint} was not seen on the website lately and still counts as in use.',
    },
    fix: {
      nl: 'Bevestig of zet de verwerking op gearchiveerd met einddatum.',
      en: 'Confirm or archive the activity with an end date.',
    },
    cites: ['Art. 5(1)(d) AVG'],
    seeds: ['S4-20'],
    fineTier: 'none',
    basis: 'general',
  },
  {
    id: 'BS-SHADOW-DEVICE',
    group: 'blind_spot',
    severity: 'warning',
    scope: 'activity',
    applies: (f) =>
      and(
        f.is('activity.kind', 'whatsapp'),
        f.meets('activity.systems', (systems) => systems.some(({ name }) => name === 'mobile_phone')),
      ),
    gap: (f) => f.is('activity.device_ownership', 'private'),
    message: { nl: 'WhatsApp draait op een privétoestel.', en: 'WhatsApp runs on a private device.' },
    fix: {
      nl: 'Gebruik een beheerd toestel of de WhatsApp Business-API.',
      en: 'Use a managed device or the WhatsApp Business API.',
    },
    cites: ['Art. 32 AVG'],
    seeds: ['S4-13', 'S4-24'],
    fineTier: 'low',
    basis: 'general',
  },
]
