import { assessment, type Coverage, choices, field, page, question, rule, template, term } from './reference'

/** Customer data under the GDPR. */
export const s3: Coverage = {
  'S3-01': [term('gdpr'), term('wbp')],
  'S3-02': [term('ap'), page('reference', 'Autoriteit Persoonsgegevens (AP)')],
  'S3-03': [page('reference', 'groot of klein, B2C of B2B'), rule('A30-5-CLAIM')],
  'S3-04': [choices('dataSubjects', 'customer', 'employee', 'pupil', 'patient')],
  'S3-05': [
    template('marketing_agency', 'seeds', 'S3-05'),
    choices('ownRoles', 'processor'),
    rule('A30-2-PROCESSOR-RECORD'),
  ],
  'S3-06': [choices('roleQuestions', 'r1', 'r2', 'r3'), assessment('role', 'Wie bepaalt wat?')],
  'S3-07': [rule('AGR-PROCESSOR-NONE'), rule('AGR-LIABILITY'), field('agreement.liability')],
  'S3-08': [rule('MIN-DATA'), rule('A30-PROPORTIONAL'), rule('LB-MISSING')],
  'S3-09': [rule('TW-11.7-MSG-CONSENT'), rule('CONS-UNAMBIGUOUS'), rule('CONS-FREE')],
  'S3-10': [choices('informedItems', 'identity', 'purpose', 'data', 'withdrawal'), rule('CONS-INFORMED')],
  'S3-11': [rule('CONS-PER-CHANNEL'), question('Q-CONS-PER-CHANNEL')],
  'S3-12': [
    rule('CONS-DOI-MARKET'),
    field('organisation.markets'),
    assessment('consent', 'in Duitsland en Oostenrijk'),
  ],
  'S3-13': [term('opt_in'), template('newsletter', 'explain', 'Mensen schrijven zich in')],
  'S3-14': [term('double_opt_in'), field('consent.opt_in_mode')],
  'S3-15': [
    rule('CONS-DOI-ADVICE'),
    page('reference', 'meer reacties en minder klachten over spam, houdt foute adressen en robots buiten de lijst'),
  ],
  'S3-16': [
    template('newsletter', 'optInModes', 'Lijst groeit sneller'),
    page('reference', 'kwaliteit gaat voor aantallen'),
  ],
  'S3-17': [
    choices('legalGrounds', 'soft_opt_in'),
    term('soft_opt_in'),
    template('email_soft_optin', 'seeds', 'S3-17'),
  ],
  'S3-18': [
    template('whatsapp', 'messageConsent', 'unless_soft_opt_in'),
    template('sms_marketing', 'messageConsent', 'unless_soft_opt_in'),
    rule('LB-SOFTOPTIN-CHANNEL'),
  ],
  'S3-19': [rule('TW-11.7-3-SIMILAR'), field('purpose.soft_opt_in.similar')],
  'S3-20': [
    choices('softOptInSales', 'paid', 'free_account', 'donation', 'none'),
    rule('TW-11.7-3-SALE'),
    rule('TW-11.7-3-FREEACCOUNT'),
  ],
  'S3-21': [rule('TW-11.7-3-OPTEDOUT'), field('purpose.soft_opt_in.no_prior_optout')],
  'S3-22': [
    template('email_soft_optin', 'customerRelationshipMonths', '24'),
    rule('TW-11.7-3-PERIOD'),
    term('customer_relationship'),
  ],
  'S3-23': [
    rule('TW-11.7-3-SHORT'),
    assessment('soft_opt_in', 'Een bos bloemen'),
    assessment('soft_opt_in', 'Een wasmachine'),
  ],
  'S3-24': [page('reference', 'Maximaal € 10.000.000 of, als dat meer is, 2% van de wereldwijde jaaromzet')],
  'S3-25': [page('reference', 'Maximaal € 20.000.000 of, als dat meer is, 4% van de wereldwijde jaaromzet')],
  'S3-26': [page('reference', 'Bij elke regel staat welke categorie geldt'), term('fine')],
  'S3-27': [page('reference', 'Een waarschuwing komt voor, maar is geen recht'), term('warning')],
  'S3-28': [page('reference', 'Vraag haar naar de regels van uw sector')],
}
