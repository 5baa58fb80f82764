import { publishedBusinessAddress } from './conditions'
import type { Template } from './template'

export const leadForm: Template = {
  id: 'lead_form',
  label: { nl: 'Lead- of contactformulier', en: 'Lead or contact form' },
  explain: {
    nl: 'Een formulier op uw website waarmee mensen iets vragen, aanvragen of downloaden.',
    en: 'A form on your website with which people ask, request or download something.',
  },
  group: 'forms',
  order: 21,
  blindSpotPriority: 3,
  seeds: ['S1-02', 'S1-14', 'S1-33', 'S1-51'],
  purposes: [
    {
      id: 'contact',
      text: { nl: 'Aanvraag of offerte behandelen', en: 'Handle request or quote' },
      marketing: false,
      channel: 'web',
      deviceAccess: true,
      deviceExemptions: ['strictly_necessary'],
    },
    {
      id: 'nurture',
      text: { nl: 'Daarna marketing sturen', en: 'Send marketing afterwards' },
      marketing: true,
      channel: 'email',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['prospect', 'website_visitor', 'contact_person'],
  dataCategories: ['name', 'email', 'phone', 'organisation_data', 'message_content', 'consent_record', 'ip_address'],
  sources: ['data_subject_direct'],
  systems: ['form_tool', 'crm'],
  vendors: ['hubspot', 'typeform', 'jotform', 'calendly'],
  legalGrounds: {
    candidates: [
      {
        ground: 'contract',
        purpose: 'contact',
        note: { nl: 'Precontractuele stappen op verzoek', en: 'Pre-contractual steps at request' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'contact',
        note: { nl: 'Vraag beantwoorden', en: 'Answer the question' },
      },
      {
        ground: 'consent',
        purpose: 'nurture',
        note: { nl: 'Aparte vinkjes per kanaal', en: 'Separate boxes per channel' },
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
  deviceConsent: 'depends',
  deviceConsentNote: {
    nl: 'Nodig als de formulierdienst meer plaatst dan voor het formulier nodig is',
    en: 'Needed if the form service places more than the form needs',
  },
  profileType: 'none',
  transfers: [
    { to: 'US', when: { nl: 'Bij Amerikaanse formulierdienst', en: 'With US form service' }, certainty: 'general' },
  ],
  retention: [
    {
      what: { nl: 'Aanvraag zonder opdracht', en: 'Request without order' },
      period: { nl: '12 maanden', en: '12 months' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: ['name', 'email', 'phone', 'organisation_data', 'message_content'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Formulierinzending bij de tool', en: 'Form submission at the tool' },
      period: { nl: '3 maanden na overzetten naar CRM', en: '3 months after transfer to the CRM' },
      months: 3,
      source: 'general',
      statutory: false,
      covers: 'all',
      keptBy: 'engagement',
    },
  ],
  measures: [
    'encryption_transit',
    'encryption_rest',
    'access_control',
    'retention_automation',
    'data_minimised_upload',
    'masking',
  ],
  dpia: {
    wp248: [],
    apList: [],
    extra: { nl: 'c4 als u gezondheid of financiën vraagt', en: 'c4 if you ask health or finance' },
  },
  information: [
    {
      nl: 'Privacylink bij de verzendknop, geen vooraf aangevinkt vakje',
      en: 'Privacy link at the submit button, no pre-ticked box',
    },
  ],
  questions: [
    { nl: 'Vraagt u alleen wat nodig is?', en: 'Do you ask only what is needed?' },
    { nl: 'Staat er een vooraf aangevinkt vakje?', en: 'Is there a pre-ticked box?' },
  ],
  detection: {
    hosts: [
      'forms.hsforms.net',
      'js.hsforms.net',
      'embed.typeform.com',
      '*.jotform.com',
      'assets.calendly.com',
      'www.google.com/recaptcha',
      'hcaptcha.com',
    ],
    urls: ['form input[type=checkbox][checked] bij marketingtekst'],
    cookies: ['hubspotutk', 'tf_respondent_cc'],
    js: ['tf.createWidget', 'Calendly', 'JotForm'],
    checked: true,
  },
  certainty: 'S1 seed; detection checked',
}
