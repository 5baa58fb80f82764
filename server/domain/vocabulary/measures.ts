import type { Text } from '../text'
import { keysOf, type Vocabulary } from './vocabulary'

/** `art32` is the item of Art. 32(1) that the measure serves. */
export type Measure = Text & { art32: 'a' | 'b' | 'c' | 'd' }

/** Security measures, Art. 30(1)(g) and Art. 32. */
export const measures = {
  access_control: { nl: 'Rolgebaseerde toegang', en: 'Role-based access', art32: 'b' },
  mfa: { nl: 'Meervoudige verificatie (MFA)', en: 'Multi-factor authentication', art32: 'b' },
  encryption_transit: { nl: 'Versleuteling tijdens transport (TLS)', en: 'Encryption in transit (TLS)', art32: 'a' },
  encryption_rest: { nl: 'Versleuteling in opslag', en: 'Encryption at rest', art32: 'a' },
  e2ee: { nl: 'End-to-end-versleuteling', en: 'End-to-end encryption', art32: 'a' },
  hashing: {
    nl: 'Hashen (pseudonimisering, geen anonimisering)',
    en: 'Hashing (pseudonymisation, not anonymisation)',
    art32: 'a',
  },
  salted_hash_or_keyed: { nl: 'Hash met geheime sleutel of salt', en: 'Keyed or salted hash', art32: 'a' },
  ip_truncation: { nl: 'IP-adres inkorten of niet opslaan', en: 'Truncate or do not store IP', art32: 'a' },
  logging: { nl: 'Logging en controle van toegang', en: 'Access logging and review', art32: 'd' },
  retention_automation: { nl: 'Automatisch verwijderen', en: 'Automatic deletion', art32: 'b' },
  backup_restore: { nl: 'Back-up en hersteltest', en: 'Backup and restore test', art32: 'c' },
  periodic_test: { nl: 'Periodieke test (pentest, audit)', en: 'Periodic test (pentest, audit)', art32: 'd' },
  nda_training: { nl: 'Geheimhouding en training', en: 'Confidentiality and training', art32: 'b' },
  mdm_device: {
    nl: 'Beheerd bedrijfstoestel, gescheiden adresboek',
    en: 'Managed company device, separate address book',
    art32: 'b',
  },
  consent_gate: { nl: 'Tag pas laden na toestemming', en: 'Load tag only after consent', art32: 'a' },
  suppression_list: { nl: 'Blokkadelijst voor afmeldingen', en: 'Suppression list', art32: 'b' },
  data_minimised_upload: { nl: 'Alleen noodzakelijke velden uploaden', en: 'Upload necessary fields only', art32: 'a' },
  api_instead_of_csv: {
    nl: 'Beveiligde API in plaats van losse bestanden',
    en: 'Secure API instead of loose files',
    art32: 'a',
  },
  pause_recording: {
    nl: 'Opname pauzeren bij wachtstand en betaling',
    en: 'Pause recording on hold and payment',
    art32: 'a',
  },
  masking: { nl: 'Invoervelden maskeren', en: 'Mask input fields', art32: 'a' },
  eu_hosting: { nl: 'Opslag in de EER', en: 'EEA hosting', art32: 'a' },
  iso27001: { nl: 'ISO 27001 of gelijkwaardig bij leverancier', en: 'ISO 27001 or equivalent at vendor', art32: 'd' },
  incident_procedure: { nl: 'Datalekprocedure', en: 'Breach procedure', art32: 'd' },
} as const satisfies Vocabulary<Measure>

export type MeasureKey = keyof typeof measures

export const measureKeys = keysOf(measures)
