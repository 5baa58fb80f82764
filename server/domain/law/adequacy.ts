import type { Text } from '../text'

/**
 * A decision of the Commission under Art. 45 that a country protects personal data well enough (LF-80, LF-81).
 * `from` and `until` are inclusive days; null = no end. A `scope` other than general covers only part of the recipients,
 * described in `scopeText`; `watch` is what may end the decision. EPO is an international organisation.
 */
export type AdequacyDecision = {
  country: string
  name: Text
  from: string
  until: string | null
  scope: 'general' | 'commercial' | 'dpf_certified'
  scopeText?: Text
  watch?: Text
}

export const adequacyDecisions: readonly AdequacyDecision[] = [
  { country: 'AD', name: { nl: 'Andorra', en: 'Andorra' }, from: '2010-10-19', until: null, scope: 'general' },
  { country: 'AR', name: { nl: 'Argentinië', en: 'Argentina' }, from: '2003-06-30', until: null, scope: 'general' },
  {
    country: 'BR',
    name: { nl: 'Brazilië', en: 'Brazil' },
    from: '2026-01-26',
    until: null,
    scope: 'general',
    watch: { nl: 'Herziening na vier jaar', en: 'Review after four years' },
  },
  {
    country: 'CA',
    name: { nl: 'Canada', en: 'Canada' },
    from: '2001-12-20',
    until: null,
    scope: 'commercial',
    scopeText: { nl: 'Alleen commerciële organisaties (PIPEDA)', en: 'Commercial organisations only (PIPEDA)' },
  },
  { country: 'FO', name: { nl: 'Faeröer', en: 'Faroe Islands' }, from: '2010-03-05', until: null, scope: 'general' },
  { country: 'GG', name: { nl: 'Guernsey', en: 'Guernsey' }, from: '2003-11-21', until: null, scope: 'general' },
  { country: 'IM', name: { nl: 'Isle of Man', en: 'Isle of Man' }, from: '2004-04-28', until: null, scope: 'general' },
  { country: 'IL', name: { nl: 'Israël', en: 'Israel' }, from: '2011-01-31', until: null, scope: 'general' },
  { country: 'JP', name: { nl: 'Japan', en: 'Japan' }, from: '2019-01-23', until: null, scope: 'general' },
  { country: 'JE', name: { nl: 'Jersey', en: 'Jersey' }, from: '2008-05-08', until: null, scope: 'general' },
  {
    country: 'NZ',
    name: { nl: 'Nieuw-Zeeland', en: 'New Zealand' },
    from: '2012-12-19',
    until: null,
    scope: 'general',
  },
  { country: 'KR', name: { nl: 'Zuid-Korea', en: 'South Korea' }, from: '2021-12-17', until: null, scope: 'general' },
  { country: 'CH', name: { nl: 'Zwitserland', en: 'Switzerland' }, from: '2000-07-26', until: null, scope: 'general' },
  {
    country: 'GB',
    name: { nl: 'Verenigd Koninkrijk', en: 'United Kingdom' },
    from: '2021-06-28',
    until: '2031-12-27',
    scope: 'general',
  },
  { country: 'UY', name: { nl: 'Uruguay', en: 'Uruguay' }, from: '2012-08-21', until: null, scope: 'general' },
  {
    country: 'US',
    name: { nl: 'Verenigde Staten', en: 'United States' },
    from: '2023-07-10',
    until: null,
    scope: 'dpf_certified',
    scopeText: {
      nl: 'Alleen ontvangers met een actieve DPF-certificering',
      en: 'Recipients with an active DPF certification only',
    },
    watch: {
      nl: 'Hoger beroep tegen het Data Privacy Framework loopt (C-703/25 P)',
      en: 'Appeal against the Data Privacy Framework pending (C-703/25 P)',
    },
  },
  {
    country: 'EPO',
    name: { nl: 'Europese Octrooiorganisatie', en: 'European Patent Organisation' },
    from: '2025-07-15',
    until: null,
    scope: 'general',
  },
]

/** Returns the decision that covers a country on a day (YYYY-MM-DD), or null; its scope may still leave recipients out. */
export function adequacyFor(country: string, today: string): AdequacyDecision | null {
  const covers = ({ country: decided, from, until }: AdequacyDecision) =>
    decided === country && from <= today && (until === null || today <= until)
  return adequacyDecisions.find(covers) ?? null
}
