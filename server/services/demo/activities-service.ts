import type { DemoActivity } from './scene'

/** Touchpoints where customers ask the demo's web shop something. */
export const serviceActivities: readonly DemoActivity[] = [
  {
    kind: 'whatsapp',
    name: 'WhatsApp klantcontact',
    owner: 'marketing',
    department: 'Klantcontact',
    description:
      'Klanten stellen via WhatsApp vragen over bestellingen en lampen. Het team Klantcontact antwoordt in een gedeelde inbox.',
    status: 'in_review',
    startDate: '2024-02-01',
    purposes: {
      service: {
        ground: 'contract',
        reason: 'De klant heeft een bestelling en stelt daar een vraag over.',
        stated: true,
      },
      order_info: {
        ground: 'contract',
        reason: 'Het bericht hoort bij de bestelling; er staat geen reclame in.',
        stated: true,
      },
      campaign: 'no-ground',
    },
    confirmed: ['subjects', 'data', 'systems', 'security'],
    storedByUs: 'yes',
    storedByVendor: 'yes',
    location: 'Inbox in Nederland',
    access: ['customer_service', 'administrators'],
    proportionality:
      'Klanten kiezen zelf voor WhatsApp; mail en telefoon blijven open. We vragen niet meer dan het bestelnummer.',
    safeguards: 'Alleen medewerkers van Klantcontact zien de inbox. Gesprekken verdwijnen na twaalf maanden.',
    parties: [
      { vendor: 'trengo', role: 'processor', storesData: true, contract: 'trengo' },
      {
        vendor: 'whatsapp_cloud_api',
        role: 'processor',
        storesData: true,
        contract: 'cloud-api',
        transfer: { country: 'US', kind: 'storage', mechanism: 'dpf' },
      },
    ],
  },
  {
    kind: 'live_chat',
    name: 'Livechat webshop',
    owner: 'marketing',
    department: 'Klantcontact',
    description: 'Bezoekers chatten op de webshop met een medewerker over producten en levering.',
    status: 'active',
    startDate: '2023-05-15',
    reviewInDays: 120,
    purposes: {
      service: { ground: 'legitimate_interest', reason: 'Wie een vraag stelt, verwacht een antwoord.', stated: true },
      sales: 'set-aside',
      quality: { ground: 'legitimate_interest', reason: 'Steekproef van tien gesprekken per maand, zonder namen.' },
    },
    confirmed: ['subjects', 'data', 'systems', 'security'],
    storedByUs: 'no',
    storedByVendor: 'yes',
    location: 'Chatplatform in Ierland',
    access: ['customer_service'],
    proportionality:
      'Chatten kan zonder account en zonder telefoonnummer. De medewerker vraagt alleen wat voor het antwoord nodig is.',
    safeguards: 'Invoervelden voor betaalgegevens zijn geblokkeerd en gesprekken worden automatisch gewist.',
    information: 'In het chatvenster staat een korte melding met een link naar de privacyverklaring.',
    profileType: 'none',
    parties: [{ vendor: 'zendesk', role: 'processor', storesData: true, contract: 'livechat' }],
  },
  {
    kind: 'call_platform_inbound',
    name: 'Belplatform klantenservice',
    owner: null,
    department: 'Klantcontact',
    description:
      'Klanten bellen via een platform met wachtrij. Gesprekken worden opgenomen; niemand weet nog hoe lang.',
    status: 'concept',
    startDate: '2022-09-01',
    purposes: {
      service: { ground: 'contract', reason: 'De klant belt over een bestelling of een klacht.' },
      record: 'no-ground',
    },
    confirmed: ['subjects'],
    storedByUs: 'unknown',
    storedByVendor: 'yes',
    parties: [{ vendor: 'aircall', role: 'processor', storesData: true, contract: 'belplatform' }],
  },
]
