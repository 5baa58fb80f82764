import { same } from '../text'
import type { Template } from './template'

export const customerMatchGoogle: Template = {
  id: 'customer_match_google',
  label: { nl: 'Google Customer Match', en: 'Google Customer Match' },
  explain: {
    nl: 'U geeft Google een lijst van klanten, zodat zij uw advertenties wel of juist niet zien.',
    en: 'You give Google a customer list, so that they do, or do not, see your ads.',
  },
  group: 'crm_onboarding',
  order: 3,
  blindSpotPriority: 1,
  shownUnder: 'custom_audience_meta',
  seeds: ['S4-16', 'S2-04'],
  purposes: [
    {
      id: 'target',
      text: { nl: 'Klanten gericht adverteren via Google', en: 'Target customers via Google' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: false,
    },
    {
      id: 'exclude',
      text: { nl: 'Klanten uitsluiten van advertenties', en: 'Exclude customers from ads' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['customer', 'former_customer', 'prospect'],
  dataCategories: ['email', 'phone', 'name', 'address', 'hashed_identifier', 'audience_segment'],
  sources: ['sale', 'data_subject_direct'],
  systems: ['crm', 'cdp_dmp', 'ad_platform'],
  vendors: ['google_customer_match', 'google_ads', 'online_agency'],
  identifierKinds: ['direct', 'hashed'],
  onboarding: {
    advertiser: { nl: 'u', en: 'you' },
    publisher: same('Google'),
    provider: { nl: 'soms bureau of partner', en: 'sometimes agency or partner' },
  },
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'target',
        note: {
          nl: 'Google eist toestemmingssignalen ad_user_data en ad_personalization voor de EER',
          en: 'Google requires consent signals ad_user_data and ad_personalization for the EEA',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'target',
        note: {
          nl: 'Alleen verdedigbaar met volledige LIA, informatie en opt-out; AP-standpunt wijst anders uit en Google verwerkt de lijst alleen met toestemmingssignalen',
          en: 'Only defensible with full LIA, information and opt-out; AP position differs and Google processes the list only with consent signals',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'exclude',
        note: {
          nl: 'Alleen met LIA en opt-out; platformbeleid blijft gelden',
          en: 'Only with LIA and opt-out; platform policy still applies',
        },
      },
    ],
    excluded: [
      {
        ground: 'contract',
        purpose: 'target',
        cite: 'EDPB 8/2020',
        reason: { nl: 'Niet nodig voor de overeenkomst', en: 'Not necessary for the contract' },
      },
    ],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'not_needed',
  profileType: 'unknown',
  transfers: [
    { to: 'US', when: { nl: 'Google LLC en subverwerkers', en: 'Google LLC and sub-processors' }, certainty: 'LF-81' },
  ],
  retention: [
    {
      what: { nl: 'Klantbestand bij Google', en: 'Customer file at Google' },
      period: {
        nl: 'gewist na verwerking (achtervang 180 dagen)',
        en: 'erased after processing (180 days as backstop)',
      },
      months: 6,
      source: 'verified LF-72/LF-102',
      statutory: false,
      covers: ['email', 'phone', 'name', 'address', 'hashed_identifier'],
      keptBy: 'engagement',
    },
    {
      what: { nl: 'Doelgroeplijst', en: 'Audience list' },
      period: { nl: '540 dagen of korter instellen', en: 'set to 540 days or less' },
      months: 18,
      source: 'general',
      statutory: false,
      covers: ['audience_segment'],
      keptBy: 'engagement',
    },
  ],
  measures: ['hashing', 'data_minimised_upload', 'api_instead_of_csv', 'suppression_list', 'access_control'],
  dpia: { wp248: ['c1', 'c5', 'c6'], apList: ['ap15', 'ap16'], extra: null },
  information: [
    {
      nl: 'Zelfde als custom audiences; noem Google als ontvanger',
      en: 'Same as custom audiences; name Google as recipient',
    },
  ],
  questions: [{ nl: 'Worden toestemmingssignalen meegestuurd?', en: 'Are consent signals sent?' }],
  detection: {
    hosts: [],
    urls: [],
    cookies: [],
    js: [],
    checked: false,
    note: { nl: 'Niet zichtbaar op de website', en: 'Not visible on the website' },
  },
  certainty: 'LF-34, LF-102 verified',
}
