import { same } from '../text'
import type { Template } from './template'

export const customAudienceMeta: Template = {
  id: 'custom_audience_meta',
  label: { nl: 'Custom audiences bij Meta (Facebook/Instagram)', en: 'Custom audiences at Meta' },
  explain: {
    nl: 'U geeft Facebook of Instagram een lijst van klanten, zodat zij uw advertenties wel of juist niet zien.',
    en: 'You give Facebook or Instagram a customer list, so that they do, or do not, see your ads.',
  },
  group: 'crm_onboarding',
  order: 2,
  blindSpotPriority: 1,
  seeds: ['S4-13', 'S4-16', 'S4-17', 'S4-21', 'S2-01', 'S1-44'],
  purposes: [
    {
      id: 'target',
      text: {
        nl: 'Klanten of prospects gericht advertenties tonen',
        en: 'Show targeted ads to customers or prospects',
      },
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
    {
      id: 'lookalike',
      text: { nl: 'Vergelijkbare doelgroep maken', en: 'Create lookalike audience' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['customer', 'former_customer', 'prospect', 'platform_user'],
  dataCategories: [
    'email',
    'phone',
    'name',
    'address',
    'birth_date',
    'hashed_identifier',
    'audience_segment',
    'purchase_history',
  ],
  sources: ['sale', 'data_subject_direct'],
  systems: ['crm', 'cdp_dmp', 'ad_platform'],
  vendors: ['meta_custom_audience', 'meta_business_tools', 'online_agency'],
  identifierKinds: ['direct', 'hashed', 'online'],
  onboarding: {
    advertiser: { nl: 'u', en: 'you' },
    publisher: same('Meta'),
    provider: { nl: 'soms DMP of bureau', en: 'sometimes DMP or agency' },
  },
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'target',
        note: {
          nl: 'AP: toestemming voor delen met derden voor direct marketing',
          en: 'AP: consent for sharing with third parties for direct marketing',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'target',
        note: {
          nl: 'Alleen verdedigbaar met volledige LIA, informatie en opt-out; AP-standpunt wijst anders uit',
          en: 'Only defensible with full LIA, information and opt-out; AP position differs',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'exclude',
        note: {
          nl: 'Uitsluiten is minder ingrijpend maar blijft verstrekking',
          en: 'Exclusion is less intrusive but still a disclosure',
        },
      },
      {
        ground: 'consent',
        purpose: 'lookalike',
        note: { nl: 'Profilering op basis van klantgegevens', en: 'Profiling on customer data' },
      },
    ],
    excluded: [
      {
        ground: 'contract',
        purpose: 'target',
        cite: 'EDPB 8/2020; C-252/21',
        reason: {
          nl: 'Gericht adverteren is niet nodig voor de overeenkomst',
          en: 'Targeted advertising is not necessary for the contract',
        },
      },
      {
        ground: 'soft_opt_in',
        purpose: 'target',
        cite: 'art. 11.7 lid 4 Tw',
        reason: {
          nl: 'Soft opt-in geldt voor berichten, niet voor gegevens delen met een platform',
          en: 'Soft opt-in covers messages, not sharing data with a platform',
        },
      },
      {
        ground: 'legal_obligation',
        purpose: 'target',
        cite: 'art. 6 lid 1 c AVG',
        reason: { nl: 'Geen wettelijke plicht', en: 'No legal obligation' },
      },
    ],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Alleen nodig als de doelgroep uit een pixel of app komt: zie de trackingpixel',
    en: 'Only needed when the audience comes from a pixel or app: see the tracking pixel',
  },
  profileType: 'unknown',
  transfers: [
    {
      to: 'US',
      when: { nl: 'Meta-concern; EU-VS DPF met onzekerheid', en: 'Meta group; EU-US DPF, uncertain' },
      certainty: 'LF-81',
    },
  ],
  retention: [
    {
      what: { nl: 'Geüploade hash bij Meta', en: 'Uploaded hash at Meta' },
      period: { nl: 'wordt na matching gewist', en: 'erased after matching' },
      months: 0,
      source: 'verified LF-35',
      statutory: false,
      covers: ['hashed_identifier'],
      keptBy: 'engagement',
    },
    {
      what: { nl: 'Doelgroep in het platform', en: 'Audience in the platform' },
      period: { nl: 'maximaal 180 dagen, daarna vernieuwen', en: 'at most 180 days, then renew' },
      months: 6,
      source: 'general',
      statutory: false,
      covers: ['audience_segment'],
      keptBy: 'engagement',
    },
    {
      what: { nl: 'Exportbestand voor upload', en: 'Export file for upload' },
      period: { nl: 'direct na upload wissen', en: 'erase right after upload' },
      months: 0,
      source: 'general',
      statutory: false,
      covers: ['email', 'phone', 'name', 'address', 'birth_date', 'purchase_history'],
      keptBy: 'us',
    },
  ],
  measures: [
    'hashing',
    'salted_hash_or_keyed',
    'data_minimised_upload',
    'api_instead_of_csv',
    'suppression_list',
    'access_control',
    'logging',
  ],
  dpia: {
    wp248: ['c1', 'c5', 'c6'],
    apList: ['ap15', 'ap16'],
    extra: {
      nl: 'c4 bij segmenten op gezondheid of geloof (mag niet)',
      en: 'c4 with health or religion segments (not allowed)',
    },
  },
  information: [
    {
      nl: 'Klant vooraf en bij verzamelen vertellen dat zijn e-mailadres hiervoor wordt gebruikt',
      en: 'Tell customers beforehand that their e-mail is used for this',
    },
    {
      nl: 'Platform als ontvanger noemen, ook als gegevens gehasht zijn (SRB-arrest)',
      en: 'Name the platform as recipient, also for hashed data (SRB)',
    },
    { nl: 'Recht van bezwaar apart en duidelijk', en: 'Right to object separately and clearly' },
  ],
  questions: [
    { nl: 'Welk bestand wordt geüpload, door wie en hoe vaak?', en: 'Which file is uploaded, by whom and how often?' },
    { nl: 'Worden afmelders en bezwaarmakers vooraf verwijderd?', en: 'Are opt-outs and objectors removed first?' },
  ],
  detection: {
    hosts: [],
    urls: [],
    cookies: [],
    js: [],
    checked: false,
    note: {
      nl: 'Upload is niet op de website zichtbaar; signaleren via pixel, account-rechten of bureaucontract',
      en: 'Upload is not visible on the site; infer from pixel, account access or agency contract',
    },
  },
  certainty: 'LF-33, LF-35 verified',
}
