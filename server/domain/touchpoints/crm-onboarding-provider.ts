import type { Template } from './template'

export const crmOnboardingProvider: Template = {
  id: 'crm_onboarding_provider',
  label: { nl: 'CRM-onboarding via DMP, CDP of tussenpersoon', en: 'CRM onboarding via DMP, CDP or intermediary' },
  explain: {
    nl: 'Een tussenpersoon koppelt uw klantgegevens aan advertentiesystemen, of bouwt er doelgroepen mee.',
    en: 'An intermediary links your customer data to advertising systems, or builds audiences with them.',
  },
  group: 'crm_onboarding',
  order: 16,
  blindSpotPriority: 3,
  seeds: ['S2-01', 'S2-15', 'S2-21', 'S2-22', 'S2-26'],
  purposes: [
    {
      id: 'match',
      text: { nl: 'Klantgegevens koppelen aan online identifiers', en: 'Link customer data to online identifiers' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: true,
    },
    {
      id: 'segment',
      text: { nl: 'Segmenten en profielen maken', en: 'Create segments and profiles' },
      marketing: true,
      channel: 'ad_platform',
      deviceAccess: true,
    },
  ],
  dataSubjects: ['customer', 'prospect', 'website_visitor'],
  dataCategories: [
    'hashed_identifier',
    'email',
    'cookie_id',
    'audience_segment',
    'interest_profile',
    'purchase_history',
    'visited_urls',
  ],
  sources: ['sale', 'own_observation', 'vendor_database'],
  systems: ['cdp_dmp', 'crm', 'ad_platform'],
  vendors: ['liveramp', 'relay42', 'squeezely', 'datatrics', 'tealium', 'segment', 'bloomreach'],
  identifierKinds: ['direct', 'hashed', 'online'],
  onboarding: {
    advertiser: { nl: 'u', en: 'you' },
    publisher: { nl: 'uitgever of advertentieplatform', en: 'publisher or ad platform' },
    provider: {
      nl: 'bijvoorbeeld LiveRamp, Relay42, Squeezely of Datatrics',
      en: 'for example LiveRamp, Relay42, Squeezely or Datatrics',
    },
  },
  providerModes: [
    {
      id: 'portal_only',
      text: { nl: 'Alleen portaal: provider is verwerker', en: 'Portal only: provider is processor' },
    },
    {
      id: 'own_audiences',
      text: {
        nl: 'Eigen doelgroepen van de provider: geen verwerker',
        en: "Provider's own audiences: not a processor",
      },
    },
  ],
  legalGrounds: {
    candidates: [
      {
        ground: 'consent',
        purpose: 'match',
        note: { nl: 'Bij cookies en bij koppelen van bronnen', en: 'With cookies and when combining sources' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'segment',
        note: { nl: 'Alleen algemeen profiel zonder derden', en: 'Only general profile without third parties' },
      },
    ],
    excluded: [
      {
        ground: 'contract',
        purpose: 'match',
        cite: 'EDPB 8/2020',
        reason: { nl: 'Niet nodig voor de overeenkomst', en: 'Not necessary for the contract' },
      },
    ],
  },
  messageConsent: 'not_needed',
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Nodig zodra een cookie of pixel wordt gekoppeld',
    en: 'Needed once a cookie or pixel is linked',
  },
  profileType: 'unknown',
  transfers: [
    { to: 'US', when: { nl: 'LiveRamp, Tealium, Segment', en: 'LiveRamp, Tealium, Segment' }, certainty: 'general' },
  ],
  retention: [
    {
      what: { nl: 'Koppeltabel', en: 'Linking table' },
      period: { nl: '12 maanden', en: '12 months' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'engagement',
    },
  ],
  measures: [
    'hashing',
    'salted_hash_or_keyed',
    'data_minimised_upload',
    'access_control',
    'suppression_list',
    'retention_automation',
  ],
  dpia: {
    wp248: ['c1', 'c3', 'c5', 'c6'],
    apList: ['ap15', 'ap16'],
    extra: { nl: 'Vrijwel altijd een DPIA', en: 'Practically always a DPIA' },
  },
  information: [
    {
      nl: 'Leg de keten uit: adverteerder, provider, uitgever',
      en: 'Explain the chain: advertiser, provider, publisher',
    },
    { nl: 'Opt-out geldt voor de hele keten', en: 'Opt-out covers the whole chain' },
  ],
  questions: [
    {
      nl: 'Is het alleen een portaal of gebruikt u doelgroepen van de provider?',
      en: 'Is it a portal only or do you use provider audiences?',
    },
    {
      nl: 'Zijn de gegevens anoniem of pseudoniem, en waarom?',
      en: 'Are the data anonymous or pseudonymous, and why?',
    },
  ],
  detection: {
    hosts: ['tags.tiqcdn.com', 'cdn.segment.com', 'squeezely.tech', '*.datatrics.com'],
    urls: [],
    cookies: ['sqzl_session_id', 'sqzl_vw', 'datatrics_customData'],
    js: ['TEALIUMENABLED', 'DatatricsClick'],
    checked: true,
  },
  certainty: 'seed S2; detection checked',
}
