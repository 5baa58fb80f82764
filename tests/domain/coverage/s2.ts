import { assessment, type Coverage, choices, field, question, rule, template, term } from './reference'

/** Factsheet CRM onboarding. */
export const s2: Coverage = {
  'S2-01': [term('crm_onboarding'), template('crm_onboarding_provider', 'explain', 'tussenpersoon')],
  'S2-02': [
    template('crm_onboarding_provider', 'information', 'Leg de keten uit: adverteerder, provider, uitgever'),
    assessment('onboarding', 'Wie stuurt welke klantgegevens naar wie'),
  ],
  'S2-03': [choices('identifierKinds', 'direct')],
  'S2-04': [choices('identifierKinds', 'hashed'), term('hashed')],
  'S2-05': [choices('identifierKinds', 'online'), term('online_identifier')],
  'S2-06': [rule('ONB-ANON-CLAIM'), assessment('onboarding', 'Gehasht is niet anoniem')],
  'S2-07': [term('pseudonymous'), term('anonymous')],
  'S2-08': [term('hashed'), choices('measures', 'hashing')],
  'S2-09': [question('Q-ANON-MEASURES'), rule('ONB-ANON-CLAIM')],
  'S2-10': [rule('LB-MISSING')],
  'S2-11': [
    template('custom_audience_meta', 'legalGrounds', 'AP: toestemming voor delen met derden voor direct marketing'),
    rule('ONB-LI-AP'),
  ],
  'S2-12': [rule('LIA-MISSING'), rule('LIA-BALANCE')],
  'S2-13': [rule('LIA-SAFEGUARDS'), field('lia.safeguards')],
  'S2-14': [rule('LIA-OPTOUT'), rule('ONB-OPTOUT')],
  'S2-15': [choices('onboardingRoles', 'advertiser'), field('engagement.onboarding_role'), term('advertiser')],
  'S2-16': [rule('LB-MISSING')],
  'S2-17': [rule('ONB-INFO'), question('Q-ONB-INFO')],
  'S2-18': [rule('ONB-OPTOUT'), rule('ONB-OPTOUT-CHAIN'), field('onboarding.optout_chain.removed')],
  'S2-19': [choices('onboardingRoles', 'publisher'), term('publisher')],
  'S2-20': [rule('ONB-PUBLISHER'), question('Q-PUBLISHER')],
  'S2-21': [choices('providerModes', 'portal_only'), rule('ONB-PROVIDER-ROLE'), term('dmp')],
  'S2-22': [choices('providerModes', 'own_audiences'), rule('ONB-PROVIDER-ROLE')],
  'S2-23': [rule('AGR-PROCESSOR-NONE'), rule('AGR-JOINT-NONE'), rule('AGR-EXCHANGE-NONE')],
  'S2-24': [choices('agreementKinds', 'dpa'), term('dpa')],
  'S2-25': [choices('agreementKinds', 'exchange'), rule('AGR-EXCHANGE-NONE'), term('data_exchange_agreement')],
  'S2-26': [assessment('onboarding', 'CRM-onboarding in kaart'), rule('AGR-ROLE-UNKNOWN')],
}
