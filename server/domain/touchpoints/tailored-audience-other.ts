import type { Template } from './template'

export const tailoredAudienceOther: Template = {
  id: 'tailored_audience_other',
  label: { nl: 'Audiences bij LinkedIn, TikTok, X en Pinterest', en: 'Audiences at LinkedIn, TikTok, X and Pinterest' },
  explain: {
    nl: 'U geeft LinkedIn, TikTok, X of Pinterest een lijst van klanten om advertenties op te richten.',
    en: 'You give LinkedIn, TikTok, X or Pinterest a customer list to aim ads at.',
  },
  group: 'crm_onboarding',
  order: 4,
  blindSpotPriority: 3,
  shownUnder: 'custom_audience_meta',
  seeds: ['S4-16', 'S2-02'],
  purposes: [
    {
      id: 'target',
      text: { nl: 'Klanten of zakelijke contacten gericht adverteren', en: 'Target customers or business contacts' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: false,
    },
    {
      id: 'exclude',
      text: { nl: 'Uitsluiten van bestaande klanten', en: 'Exclude existing customers' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['customer', 'prospect', 'contact_person', 'platform_user'],
  dataCategories: ['email', 'phone', 'name', 'organisation_data', 'job_title', 'hashed_identifier', 'audience_segment'],
  sources: ['sale', 'data_subject_direct', 'partner_or_affiliate'],
  systems: ['crm', 'ad_platform'],
  vendors: ['linkedin_marketing', 'tiktok_customer_file', 'x_ads', 'pinterest'],
  identifierKinds: ['direct', 'hashed', 'online'],
  onboarding: {
    advertiser: { nl: 'u', en: 'you' },
    publisher: { nl: 'LinkedIn, TikTok, X of Pinterest', en: 'LinkedIn, TikTok, X or Pinterest' },
    provider: { nl: 'soms bureau', en: 'sometimes agency' },
  },
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'target',
        note: { nl: 'AP-lijn en platformvoorwaarden', en: 'AP line and platform terms' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'target',
        note: { nl: 'Alleen met LIA, informatie en opt-out', en: 'Only with LIA, information and opt-out' },
      },
      {
        ground: 'consent',
        purpose: 'exclude',
        note: { nl: 'Zelfde lijn als gericht adverteren', en: 'Same line as targeting' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'exclude',
        note: {
          nl: 'Minder ingrijpend; met LIA, informatie en opt-out',
          en: 'Less intrusive; with LIA, information and opt-out',
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
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Alleen nodig als de doelgroep uit een pixel of app komt: zie de trackingpixel',
    en: 'Only needed when the audience comes from a pixel or app: see the tracking pixel',
  },
  profileType: 'unknown',
  transfers: [
    { to: 'US', when: { nl: 'LinkedIn, X, Pinterest', en: 'LinkedIn, X, Pinterest' }, certainty: 'general' },
    {
      to: 'CN',
      when: {
        nl: 'TikTok: toegang vanuit China, DPC-boete € 530 mln',
        en: 'TikTok: access from China, DPC fine € 530m',
      },
      certainty: 'verified LF-85',
    },
  ],
  retention: [
    {
      what: { nl: 'Lijst bij platform', en: 'List at platform' },
      period: { nl: '6 maanden', en: '6 months' },
      months: 6,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'engagement',
    },
  ],
  measures: ['hashing', 'data_minimised_upload', 'suppression_list', 'access_control'],
  dpia: {
    wp248: ['c1', 'c5', 'c6'],
    apList: ['ap15', 'ap16'],
    extra: { nl: 'China-toegang meewegen', en: 'Take China access into account' },
  },
  information: [{ nl: 'Noem elk platform als ontvanger', en: 'Name each platform as recipient' }],
  questions: [{ nl: 'Welke platforms krijgen welk bestand?', en: 'Which platforms receive which file?' }],
  detection: {
    hosts: [],
    urls: [],
    cookies: [],
    js: [],
    checked: false,
    note: { nl: 'Pixels kunnen op gebruik wijzen', en: 'Pixels may indicate use' },
  },
  certainty: 'LF-85, LF-103, LF-104 verified',
}
