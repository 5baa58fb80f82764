import { publishedBusinessAddress } from './conditions'
import type { Template } from './template'

export const platformLeadAds: Template = {
  id: 'platform_lead_ads',
  label: { nl: 'Lead ads op sociale platforms', en: 'Lead ads on social platforms' },
  explain: {
    nl: 'Mensen vullen hun gegevens in bij een advertentie op Facebook, Instagram, LinkedIn of TikTok.',
    en: 'People fill in their details in an ad on Facebook, Instagram, LinkedIn or TikTok.',
  },
  group: 'forms',
  order: 22,
  blindSpotPriority: 3,
  seeds: ['S1-45', 'S2-02'],
  purposes: [
    {
      id: 'request',
      text: {
        nl: 'Aanvraag of offerte uit het advertentieformulier behandelen',
        en: 'Handle a request or quote from the ad form',
      },
      marketing: false,
      channel: 'ad_platform',
      deviceAccess: false,
    },
    {
      id: 'nurture',
      text: { nl: 'Daarna marketing sturen', en: 'Send marketing afterwards' },
      marketing: true,
      channel: 'email',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['prospect', 'platform_user'],
  dataCategories: ['name', 'email', 'phone', 'job_title', 'organisation_data', 'consent_record'],
  sources: ['data_subject_direct', 'social_platform'],
  systems: ['ad_platform', 'crm'],
  vendors: ['meta_lead_ads', 'linkedin_marketing', 'tiktok'],
  legalGrounds: {
    candidates: [
      {
        ground: 'contract',
        purpose: 'request',
        note: {
          nl: 'Precontractuele stappen op verzoek, zoals een offerte',
          en: 'Pre-contractual steps at request, such as a quote',
        },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'request',
        note: { nl: 'Vraag beantwoorden', en: 'Answer the question' },
      },
      {
        ground: 'consent',
        purpose: 'nurture',
        note: {
          nl: 'Eigen vraagtekst per kanaal en eigen privacyverklaring in het formulier',
          en: 'Own question text per channel and own privacy statement in the form',
        },
      },
    ],
    excluded: [
      {
        ground: 'contract',
        purpose: 'nurture',
        cite: 'art. 6 lid 1 b AVG',
        reason: { nl: 'Marketing hoort niet bij de aanvraag', en: 'Marketing is not part of the request' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'nurture',
        unless: [publishedBusinessAddress],
        cite: 'art. 11.7 lid 1 Tw',
        reason: {
          nl: 'E-mailreclame aan niet-klanten vraagt toestemming',
          en: 'E-mail advertising to non-customers needs consent',
        },
      },
    ],
  },
  messageConsent: 'always',
  deviceConsent: 'not_needed',
  profileType: 'general',
  transfers: [{ to: 'US', when: { nl: 'Meta, LinkedIn', en: 'Meta, LinkedIn' }, certainty: 'LF-81' }],
  retention: [
    {
      what: { nl: 'Leads in platform', en: 'Leads in platform' },
      period: { nl: '90 dagen, daarna alleen in CRM', en: '90 days, then only in the CRM' },
      months: 3,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'engagement',
    },
  ],
  measures: ['access_control', 'api_instead_of_csv', 'retention_automation'],
  dpia: { wp248: ['c1', 'c6'], apList: ['ap15'], extra: null },
  information: [{ nl: 'Zet eigen privacyverklaring in het formulier', en: 'Put own privacy statement in the form' }],
  questions: [{ nl: 'Wie kan de leads downloaden?', en: 'Who can download the leads?' }],
  detection: { hosts: [], urls: [], cookies: [], js: [], checked: false },
  certainty: 'general; LF-103',
}
