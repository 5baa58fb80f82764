import { apDpiaKeys } from '@/server/domain/vocabulary/ap-dpia-list'
import { wp248Keys } from '@/server/domain/vocabulary/wp248'
import type { DemoAssessments } from './scene'

const no = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 'no']))
const yes = (path: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`${path}.${name}`, 'yes']))

/** What the demo's web shop assessed: two signed, one signed that asks for more, one left halfway and one not taken over yet. */
export const demoAssessments: DemoAssessments = {
  live_chat: [
    {
      kind: 'lia',
      purpose: 'service',
      signed: true,
      sections: {
        purpose: {
          'lia.interest':
            'Wij willen bezoekers helpen die iets vragen over een lamp of een levering. Dat belang hebben wij en hebben zij.',
          interest_real: 'yes',
        },
        necessity: {
          'lia.necessity':
            'Mail en telefoon blijven open, maar geven niet meteen antwoord. Chatten kan zonder account en zonder nummer.',
          less_possible: 'no',
        },
        balance: {
          'lia.balance':
            'Wie een vraag stelt, verwacht een antwoord. Het gesprek gaat over lampen en leveringen, zelden over iets persoonlijks.',
          expected: 'yes',
          impact: 'low',
          vulnerable: 'no',
        },
        safeguards: {
          'lia.safeguards': [
            'Invoervelden voor betaalgegevens zijn geblokkeerd.',
            'Gesprekken worden automatisch gewist.',
            'Alleen Klantcontact leest mee.',
          ],
          'lia.optout': 'Wie dat vraagt, krijgt zijn gesprek dezelfde dag gewist.',
        },
        outcome: { 'lia.outcome': 'positive' },
      },
    },
  ],
  newsletter: [
    {
      kind: 'consent',
      purpose: 'send',
      sections: {
        properties: yes('consent.six_properties', [
          'free',
          'specific',
          'informed',
          'unambiguous',
          'active',
          'withdrawable',
        ]),
        informed: {
          'consent.informed_items': {
            identity: 'yes',
            purpose: 'yes',
            data: 'yes',
            retention: 'yes',
            withdrawal: 'yes',
            third_parties: 'na',
          },
        },
        method: {
          'consent.method': 'checkbox',
          'consent.opt_in_mode': 'double',
          'consent.text_version.text': 'Ja, mail mij twee keer per maand de nieuwsbrief Lichtpunten.',
          'consent.text_version.since': '2021-03-01',
          'consent.text_version.revised': 'no',
        },
      },
    },
  ],
  email_soft_optin: [
    {
      kind: 'soft_opt_in',
      purpose: 'own_similar',
      signed: true,
      sections: {
        sale: { 'purpose.soft_opt_in.sale': 'paid', ...yes('purpose.soft_opt_in', ['own_entity', 'similar']) },
        optout: yes('purpose.soft_opt_in', ['informed', 'optout_collection', 'optout_each', 'no_prior_optout']),
        period: {
          'purpose.soft_opt_in.product_duration': 'long',
          'purpose.soft_opt_in.customer_relationship_months': 24,
        },
        outcome: {
          outcome: 'allowed',
          conclusion: 'Een lamp gaat jaren mee; 24 maanden na de aankoop is gebruikelijk.',
        },
      },
    },
  ],
  telemarketing_outbound: [
    {
      kind: 'role',
      vendor: 'call_centre_agency',
      sections: {
        questions: {
          r1: 'no',
          r2: 'no',
          r3: 'no',
          facts: 'Wij leveren de lijst en het script. Het callcenter belt en geeft alles terug.',
        },
        outcome: { outcome: 'processor' },
      },
    },
  ],
  custom_audience_meta: [
    {
      kind: 'dpia_prescreen',
      signed: true,
      sections: {
        art35_3: { 'dpia.art35_3': no(['a', 'b', 'c']) },
        ap_list: { 'dpia.ap_list': { ...no(apDpiaKeys), ap15: 'yes' } },
        wp248: { 'dpia.wp248': { ...no(wp248Keys), c1: 'yes', c6: 'yes' } },
        outcome: { 'dpia.outcome': 'required' },
      },
    },
  ],
}
