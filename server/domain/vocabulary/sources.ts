import { keysOf, type Vocabulary } from './vocabulary'

/** Where data come from (S4-07). */
export const sources = {
  data_subject_direct: { nl: 'Van de betrokkene zelf', en: 'From the person' },
  own_observation: { nl: 'Door eigen waarneming (gedrag, techniek)', en: 'By own observation (behaviour, technology)' },
  server_log: { nl: 'Serverlog (eerste HTTP-verzoek)', en: 'Server log (first HTTP request)' },
  sale: { nl: 'Bij verkoop van product of dienst', en: 'On sale of a product or service' },
  public_register: { nl: 'Openbaar register (bijv. KvK)', en: 'Public register (e.g. Chamber of Commerce)' },
  social_platform: { nl: 'Sociaal platform', en: 'Social platform' },
  partner_or_affiliate: { nl: 'Partner, affiliate of leadbureau', en: 'Partner, affiliate or lead agency' },
  purchased_list: { nl: 'Ingekocht bestand', en: 'Purchased list' },
  vendor_database: { nl: 'Database van de leverancier', en: "Vendor's database" },
} as const satisfies Vocabulary

export type SourceKey = keyof typeof sources

export const sourceKeys = keysOf(sources)
