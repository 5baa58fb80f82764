import type { Template } from './template'

export const videoCall: Template = {
  id: 'video_call',
  label: { nl: 'Videobellen met klanten', en: 'Video calls with customers' },
  explain: {
    nl: 'U spreekt klanten via beeld, bijvoorbeeld met Zoom of Teams, of geeft webinars.',
    en: 'You talk to customers by video, for example with Zoom or Teams, or give webinars.',
  },
  group: 'messaging',
  order: 15,
  blindSpotPriority: 3,
  seeds: ['S4-01', 'S4-34'],
  purposes: [
    {
      id: 'meeting',
      text: { nl: 'Advies- of servicegesprek op afstand', en: 'Remote advice or service call' },
      marketing: false,
      channel: 'none',
      deviceAccess: false,
    },
    {
      id: 'webinar',
      text: { nl: 'Webinar of demonstratie', en: 'Webinar or demonstration' },
      marketing: true,
      channel: 'email',
      deviceAccess: false,
    },
    {
      id: 'record',
      text: { nl: 'Opname voor dossier of terugkijken', en: 'Recording for file or replay' },
      marketing: false,
      channel: 'none',
      deviceAccess: false,
    },
  ],
  dataSubjects: ['customer', 'prospect', 'contact_person', 'employee'],
  dataCategories: [
    'name',
    'email',
    'video_image',
    'message_content',
    'transcript_summary',
    'ip_address',
    'call_metadata',
  ],
  sources: ['data_subject_direct'],
  systems: ['video_platform', 'crm'],
  vendors: ['zoom', 'microsoft_teams', 'google_meet', 'whereby', 'webinargeek'],
  legalGrounds: {
    candidates: [
      {
        ground: 'contract',
        purpose: 'meeting',
        note: { nl: 'Gesprek hoort bij de dienst', en: 'Call is part of the service' },
      },
      {
        ground: 'legitimate_interest',
        purpose: 'meeting',
        note: { nl: 'Oriënterend gesprek', en: 'Exploratory call' },
      },
      {
        ground: 'consent',
        purpose: 'record',
        note: { nl: 'Opname, transcript of AI-samenvatting', en: 'Recording, transcript or AI summary' },
      },
      {
        ground: 'consent',
        purpose: 'webinar',
        note: { nl: 'Opvolging per mail vraagt toestemming', en: 'Follow-up mail needs consent' },
      },
    ],
    excluded: [],
  },
  messageConsent: 'unless_soft_opt_in',
  deviceConsent: 'not_needed',
  profileType: 'none',
  transfers: [{ to: 'US', when: { nl: 'Zoom, Teams, Meet', en: 'Zoom, Teams, Meet' }, certainty: 'general' }],
  retention: [
    {
      what: { nl: 'Opnamen', en: 'Recordings' },
      period: { nl: '30 dagen tenzij dossierplicht', en: '30 days, unless a file must be kept' },
      months: 1,
      source: 'general',
      statutory: false,
      covers: ['video_image', 'transcript_summary', 'message_content'],
      keptBy: 'us',
    },
    {
      what: { nl: 'Deelnemerslijsten webinar', en: 'Webinar attendance lists' },
      period: { nl: '12 maanden', en: '12 months' },
      months: 12,
      source: 'general',
      statutory: false,
      covers: ['name', 'email', 'call_metadata', 'ip_address'],
      keptBy: 'us',
    },
  ],
  measures: ['access_control', 'encryption_transit', 'e2ee', 'mfa', 'retention_automation', 'nda_training'],
  dpia: {
    wp248: ['c8'],
    apList: ['ap13'],
    extra: {
      nl: 'c4 bij zorg- of financieel advies; ap17 bij stemherkenning',
      en: 'c4 with health or financial advice; ap17 with voice recognition',
    },
  },
  information: [
    {
      nl: 'Vooraf melden dat wordt opgenomen of getranscribeerd',
      en: 'Announce recording or transcription beforehand',
    },
  ],
  questions: [
    { nl: 'Wie kan opnemen en waar komt de opname terecht?', en: 'Who can record and where does the recording go?' },
  ],
  detection: {
    hosts: ['zoom.us', 'teams.microsoft.com', 'meet.google.com', 'whereby.com', 'webinargeek.com'],
    urls: ['https://*.zoom.us/j/*', 'https://teams.microsoft.com/l/meetup-join/*', 'https://*.webinargeek.com/*'],
    cookies: [],
    js: [],
    checked: false,
  },
  certainty: 'general',
}
