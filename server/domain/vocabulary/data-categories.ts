import type { Text } from '../text'
import { keysOf, type Vocabulary } from './vocabulary'

type DataKind =
  | 'ordinary'
  | 'online_identifier'
  | 'behaviour'
  | 'device'
  | 'location'
  | 'pseudonymous'
  | 'inferred'
  | 'communication'
  | 'financial'
  | 'special'
  | 'criminal'
  | 'national_id'

/** `ydItem` is the letter under which the YD investigation names the data (S0-25). */
export type DataCategory = Text & { kind: DataKind; ydItem?: string; note?: Text }

/** Categories of personal data, Art. 30(1)(c). */
export const dataCategories = {
  name: { nl: 'Naam', en: 'Name', kind: 'ordinary' },
  address: { nl: 'Adresgegevens (NAW)', en: 'Postal address', kind: 'ordinary' },
  email: { nl: 'E-mailadres', en: 'E-mail address', kind: 'ordinary' },
  phone: { nl: 'Telefoonnummer', en: 'Phone number', kind: 'ordinary' },
  birth_date: { nl: 'Geboortedatum', en: 'Date of birth', kind: 'ordinary' },
  gender: { nl: 'Geslacht', en: 'Gender', kind: 'ordinary' },
  customer_number: { nl: 'Klantnummer', en: 'Customer number', kind: 'ordinary' },
  purchase_history: { nl: 'Aankoophistorie', en: 'Purchase history', kind: 'ordinary' },
  organisation_data: { nl: 'Organisatiegegevens', en: 'Organisation data', kind: 'ordinary' },
  job_title: { nl: 'Functie', en: 'Job title', kind: 'ordinary' },
  social_profile: {
    nl: 'Social-mediaprofiel (bijv. LinkedIn)',
    en: 'Social profile (e.g. LinkedIn)',
    kind: 'ordinary',
  },
  profile_photo: { nl: 'Profielfoto en status', en: 'Profile photo and status', kind: 'ordinary' },
  ip_address: { nl: 'IP-adres (ook gehasht)', en: 'IP address (also hashed)', kind: 'online_identifier', ydItem: 'g' },
  user_server_id: {
    nl: "Unieke gebruikers- en server-ID's",
    en: 'Unique user and server IDs',
    kind: 'online_identifier',
    ydItem: 'a',
  },
  cookie_id: { nl: 'Cookie- of pixel-ID', en: 'Cookie or pixel ID', kind: 'online_identifier', ydItem: 'a' },
  visited_urls: { nl: "Bezochte pagina's (URL's)", en: 'Visited pages (URLs)', kind: 'behaviour', ydItem: 'b' },
  viewed_products: {
    nl: 'Bekeken producten met datum en tijd',
    en: 'Viewed products with date and time',
    kind: 'behaviour',
    ydItem: 'c',
  },
  browser_data: { nl: 'Browsergegevens', en: 'Browser data', kind: 'device', ydItem: 'd' },
  device_type: { nl: 'Soort apparaat', en: 'Device type', kind: 'device', ydItem: 'e' },
  os_version_language: {
    nl: 'Versie en taal besturingssysteem',
    en: 'OS version and language',
    kind: 'device',
    ydItem: 'f',
  },
  coarse_location: {
    nl: 'Ruwe locatie (land of regio)',
    en: 'Coarse location (country or region)',
    kind: 'location',
    ydItem: 'h',
  },
  conversion_data: { nl: 'Conversiegegevens', en: 'Conversion data', kind: 'behaviour', ydItem: 'i' },
  precise_location: { nl: 'Precieze locatie', en: 'Precise location', kind: 'location' },
  hashed_identifier: {
    nl: 'Gehashte identificator (pseudoniem)',
    en: 'Hashed identifier (pseudonymous)',
    kind: 'pseudonymous',
  },
  audience_segment: { nl: 'Doelgroep- of segmentlabel', en: 'Audience or segment label', kind: 'inferred' },
  interest_profile: { nl: 'Interesse- of gedragsprofiel', en: 'Interest or behaviour profile', kind: 'inferred' },
  message_content: { nl: 'Berichtinhoud en bijlagen', en: 'Message content and attachments', kind: 'communication' },
  message_metadata: {
    nl: 'Berichtmetagegevens (tijd, status)',
    en: 'Message metadata (time, status)',
    kind: 'communication',
  },
  call_recording: { nl: 'Gespreksopname', en: 'Call recording', kind: 'communication' },
  call_metadata: {
    nl: 'Belgegevens (nummer, tijd, duur)',
    en: 'Call data (number, time, duration)',
    kind: 'communication',
  },
  transcript_summary: { nl: 'Transcript of AI-samenvatting', en: 'Transcript or AI summary', kind: 'communication' },
  video_image: { nl: 'Videobeeld en geluid', en: 'Video image and sound', kind: 'communication' },
  mouse_keyboard: { nl: 'Muis-, scroll- en klikgedrag', en: 'Mouse, scroll and click behaviour', kind: 'behaviour' },
  open_click_data: {
    nl: 'Open- en klikgedrag in mailings',
    en: 'Open and click behaviour in mailings',
    kind: 'behaviour',
  },
  consent_record: { nl: 'Toestemmingsregistratie', en: 'Consent record', kind: 'ordinary' },
  optout_record: { nl: 'Afmelding / bezwaar', en: 'Opt-out / objection', kind: 'ordinary' },
  payment_data: { nl: 'Betaal- en factuurgegevens', en: 'Payment and invoice data', kind: 'financial' },
  special_category: { nl: 'Bijzondere persoonsgegevens (art. 9)', en: 'Special categories (Art. 9)', kind: 'special' },
  criminal_data: { nl: 'Strafrechtelijke gegevens (art. 10)', en: 'Criminal data (Art. 10)', kind: 'criminal' },
  bsn: { nl: 'Burgerservicenummer', en: 'Citizen service number (BSN)', kind: 'national_id' },
  biometric_voice: {
    nl: 'Stem als biometrisch kenmerk',
    en: 'Voice as biometric trait',
    kind: 'special',
    note: {
      nl: 'Alleen als de stem met een bijzondere techniek wordt verwerkt om iemand te herkennen (art. 4(14)); een opname is dat niet',
      en: 'Only when the voice is processed by specific technical means to identify someone (Art. 4(14)); a recording is not',
    },
  },
} as const satisfies Vocabulary<DataCategory>

export type DataCategoryKey = keyof typeof dataCategories

export const dataCategoryKeys = keysOf(dataCategories)
