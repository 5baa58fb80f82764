import type { Answers } from './assessments'

/** A weighing of interests that ends well: little is kept, people expect it, and they can object. */
export const weighed: Answers = {
  'lia.interest': 'Wij willen klanten snel en goed te woord staan en fouten in gesprekken herstellen.',
  interest_real: 'yes',
  'lia.necessity': 'Zonder deze gegevens kunnen wij een klacht niet uitzoeken. Wij namen alles weg wat niet nodig is.',
  less_possible: 'no',
  'lia.balance': 'Mensen horen het vooraf, verwachten het en merken er weinig van.',
  expected: 'yes',
  impact: 'low',
  vulnerable: 'no',
  'lia.safeguards': 'Kort bewaren\nWeinig mensen met toegang',
  'lia.optout': 'Iedereen kan bezwaar maken bij de klantenservice; dan stoppen wij.',
  'lia.outcome': 'positive',
}

/** Consent that someone gives with an empty box of its own, and that can be shown per person. */
export const askedAndProven: Answers = {
  'consent.six_properties.free': 'yes',
  'consent.six_properties.specific': 'yes',
  'consent.six_properties.informed': 'yes',
  'consent.six_properties.unambiguous': 'yes',
  'consent.six_properties.active': 'yes',
  'consent.six_properties.withdrawable': 'yes',
  'consent.informed_items': { rest: 'yes' },
  'consent.method': 'checkbox',
  'consent.opt_in_mode': 'double',
  'consent.text_version.text': 'Ja, ik ontvang graag aanbiedingen. Stoppen kan altijd.',
  'consent.text_version.since': '2026-09-01',
  'consent.text_version.revised': 'no',
  'consent.proof.who': 'yes',
  'consent.proof.when': 'yes',
  'consent.proof.what': 'yes',
  'consent.proof.how': 'yes',
  'consent.proof.withdrawn': 'yes',
  'consent.proof.where_kept': 'In het klantsysteem, bij de persoon.',
  'consent.last_review': '2026-11-02',
  outcome: 'valid',
}
