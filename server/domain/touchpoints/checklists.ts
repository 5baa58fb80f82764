import type { Text } from '../text'

export type CheckItem = { id: string; text: Text }

/** Conditions of soft opt-in, art. 11.7(4) Tw (S3-17, S3-19 to S3-23). */
export const softOptInConditions: readonly CheckItem[] = [
  {
    id: 'sale',
    text: {
      nl: 'Contactgegeven verkregen bij verkoop van product of dienst',
      en: 'Contact detail obtained on sale of product or service',
    },
  },
  { id: 'own_entity', text: { nl: 'Zelfde juridische entiteit verstuurt', en: 'Same legal entity sends' } },
  { id: 'similar', text: { nl: 'Soortgelijke eigen producten of diensten', en: 'Similar own products or services' } },
  {
    id: 'informed',
    text: {
      nl: 'Bij verkrijgen geïnformeerd over gebruik voor reclame',
      en: 'Informed at collection about use for advertising',
    },
  },
  {
    id: 'optout_collection',
    text: {
      nl: 'Bij verkrijgen duidelijke, gratis opt-out geboden (niet alleen in voorwaarden)',
      en: 'Clear, free opt-out offered at collection (not only in terms)',
    },
  },
  { id: 'optout_each', text: { nl: 'In elke mail een afmeldmogelijkheid', en: 'Unsubscribe option in every mail' } },
  {
    id: 'no_prior_optout',
    text: { nl: 'Klant heeft zich niet eerder afgemeld', en: 'Customer has not opted out before' },
  },
  {
    id: 'relationship_term',
    text: {
      nl: 'Binnen de klantrelatie, standaard 24 maanden',
      en: 'Within the customer relationship, 24 months by default',
    },
  },
]

/** When analytics fall under the exemption of art. 11.7a(3)(b) Tw (LF-53, LF-54). */
export const analyticsExemptionChecks: readonly CheckItem[] = [
  { id: 'ip_masked', text: { nl: 'IP-adres gemaskeerd of niet verwerkt', en: 'IP address masked or not processed' } },
  {
    id: 'no_sharing',
    text: { nl: 'Geen delen met Google Ads, geen Signals', en: 'No sharing with Google Ads, no Signals' },
  },
  { id: 'no_cross_site', text: { nl: 'Alleen eigen site, geen cross-site ID', en: 'Own site only, no cross-site ID' } },
  { id: 'short_life', text: { nl: 'Bewaartermijn kort en ingesteld', en: 'Short, configured retention' } },
  { id: 'dpa', text: { nl: 'Verwerkersovereenkomst of eigen beheer', en: 'DPA or own hosting' } },
  { id: 'informed', text: { nl: 'Bezoeker geïnformeerd en kan bezwaar maken', en: 'Visitor informed and can object' } },
]

/** The nine rules of thumb of the AP for a cookie banner (LF-58). */
export const bannerChecks: readonly CheckItem[] = [
  { id: 'purpose', text: { nl: 'Doel duidelijk', en: 'Purpose clear' } },
  { id: 'not_preticked', text: { nl: 'Vinkjes niet vooraf aan', en: 'Boxes not pre-ticked' } },
  { id: 'plain', text: { nl: 'Duidelijke tekst (accepteren/weigeren)', en: 'Plain text (accept/refuse)' } },
  { id: 'one_layer', text: { nl: 'Keuzes op één laag', en: 'Choices on one layer' } },
  { id: 'not_hidden', text: { nl: 'Weigeren niet verborgen', en: 'Refusal not hidden' } },
  { id: 'no_extra_clicks', text: { nl: 'Geen extra klikken om te weigeren', en: 'No extra clicks to refuse' } },
  { id: 'no_vague_link', text: { nl: 'Geen onopvallende link voor weigeren', en: 'No inconspicuous refusal link' } },
  { id: 'withdraw_explained', text: { nl: 'Intrekken uitgelegd en makkelijk', en: 'Withdrawal explained and easy' } },
  {
    id: 'no_li_mix',
    text: {
      nl: 'Toestemming niet vermengd met gerechtvaardigd belang',
      en: 'Consent not mixed with legitimate interest',
    },
  },
]
