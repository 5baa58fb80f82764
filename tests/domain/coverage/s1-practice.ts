import { assessment, type Coverage, field, page, question, rule, template, term } from './reference'

/** Lead generation and the GDPR: balancing interests, and working with third parties. */
export const s1Practice: Coverage = {
  'S1-37': [page('reference', 'dient het vooral uw bedrijf'), rule('LIA-MISSING')],
  'S1-38': [term('lia'), rule('LIA-MISSING')],
  'S1-39': [rule('LIA-PURPOSE'), field('lia.interest'), term('purpose_test')],
  'S1-40': [rule('LIA-NECESSITY'), field('lia.necessity'), term('necessity_test')],
  'S1-41': [rule('LIA-BALANCE'), field('lia.balance'), term('balancing_test')],
  'S1-42': [rule('LIA-NEGATIVE'), field('lia.outcome')],
  'S1-43': [assessment('lia', 'U hoeft niet elk nadeel te voorkomen')],
  'S1-44': [
    assessment('lia', 'Bij het eerste bericht las A dat het e-mailadres ook dient voor advertenties'),
    template('custom_audience_meta', 'legalGrounds', 'AP-standpunt wijst anders uit'),
    rule('ONB-LI-CONDITIONS'),
    rule('ONB-LI-EXPECTATION'),
    rule('ONB-LI-AP'),
  ],
  'S1-45': [template('leadgen_agency', 'purposes', 'Leads ontvangen van een bureau of partner'), term('lead')],
  'S1-46': [term('controller'), field('activity.own_role')],
  'S1-47': [term('processor'), rule('AGR-BREACH-CLAUSE'), field('agreement.clauses')],
  'S1-48': [rule('AGR-DD-NONE'), term('vendor_due_diligence')],
  'S1-49': [rule('AGR-DD-NEGATIVE'), term('toms'), question('Q-CHAIN-PROOF')],
  'S1-50': [assessment('due_diligence', '1. Inventariseren'), assessment('due_diligence', '5. Blijven toetsen')],
}
