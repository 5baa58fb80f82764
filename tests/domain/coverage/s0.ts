import { assessment, type Coverage, choices, field, page, question, rule, template, term, words } from './reference'

/** Lead software that recognises visitors. */
export const s0: Coverage = {
  'S0-01': [template('lead_software_ip', 'explain', 'welke bedrijven uw website bezoeken'), term('lead_software')],
  'S0-02': [question('Q-LOAD-AFTER-CONSENT'), rule('TW-11.7A-CONSENT')],
  'S0-03': [question('INV-Q7'), field('data_line.category')],
  'S0-04': [template('lead_software_ip', 'sources', 'public_register')],
  'S0-05': [
    template('lead_software_ip', 'dataCategories', 'social_profile'),
    rule('INFO-ART14'),
    question('Q-ART14-TIMELY'),
  ],
  'S0-06': [template('lead_software_ip', 'purposes', 'Contactpersonen benaderen voor verkoop')],
  'S0-07': [rule('LB-MISSING')],
  'S0-08': [
    choices('legalGrounds', 'consent', 'legitimate_interest'),
    rule('LB-CONTRACT-MARKETING'),
    rule('LB-OTHER-MARKETING'),
  ],
  'S0-09': [
    page('reference', 'naam, adres, telefoonnummer, geboortedatum, geslacht en aankoophistorie'),
    choices('dataCategories', 'name', 'address', 'phone', 'birth_date', 'gender', 'purchase_history'),
  ],
  'S0-10': [rule('LIA-MISSING'), term('balancing_of_interests')],
  'S0-11': [rule('LIA-NEGATIVE'), assessment('lia', 'Negatief: vraag toestemming of stop')],
  'S0-12': [
    template('lead_software_ip', 'legalGrounds', 'Alleen verdedigbaar bij serverlogs zonder script'),
    rule('TW-11.7A-LEADSOFT'),
  ],
  'S0-13': [rule('TW-11.7A-CONSENT'), rule('TW-11.7A-LEADSOFT')],
  'S0-14': [
    choices('deviceExemptions', 'transmission', 'strictly_necessary'),
    page('reference', 'behalve als dat nodig is voor de gevraagde dienst of voor de verbinding'),
  ],
  'S0-15': [
    choices('deviceExemptions', 'server_log_only'),
    page('rules', 'ACM: analyse van het eerste HTTP-verzoek in serverlogs valt buiten art. 11.7a Tw'),
  ],
  'S0-16': [
    term('server_log'),
    page('reference', 'In het eerste verzoek van een browser staan het gevraagde adres, het IP-adres, de user agent'),
  ],
  'S0-17': [rule('TW-11.7A-SERVERLOG-MISUSE'), question('Q-SERVERLOG-SCRIPT')],
  'S0-18': [rule('TW-11.7A-SERVERLOG-GREY'), term('grey_area')],
  'S0-19': [choices('profileTypes', 'none', 'general', 'specific', 'unknown'), rule('PROF-SPECIFIC-LI')],
  'S0-20': [term('general_profile'), assessment('profile', 'Leraren Engels met Engels als moedertaal in Parijs')],
  'S0-21': [field('activity.profile_criteria'), assessment('profile', 'hoe volledig beeld geeft het profiel')],
  'S0-22': [rule('PROF-CRITERIA'), assessment('profile', 'Impact: wat merkt iemand ervan')],
  'S0-23': [rule('PROF-CRITERIA'), assessment('profile', 'hoe voorkomt u oneerlijke of verkeerde uitkomsten')],
  'S0-24': [rule('PROF-YD-LIKE'), term('yd_decision'), page('reference', 'YD Display Advertising')],
  'S0-25': [
    choices('dataCategories', 'user_server_id', 'visited_urls', 'viewed_products', 'browser_data', 'device_type'),
    choices('dataCategories', 'os_version_language', 'ip_address', 'coarse_location', 'conversion_data'),
    rule('PROF-YD-LIKE'),
  ],
  'S0-26': [term('specific_profile'), assessment('profile', 'Specifiek profiel: vraag toestemming')],
  'S0-27': [assessment('profile', 'Grijs gebied: onderbouwen'), template('lead_software_ip', 'profileType', 'unknown')],
  'S0-28': [term('needs_substantiation'), page('rules', 'Te onderbouwen: de bronnen zijn het niet eens')],
  'S0-29': [choices('ownRoles', 'controller'), rule('AGR-ROLE-UNKNOWN'), term('controller')],
  'S0-30': [term('ask_advice'), words('advice.title')],
}
