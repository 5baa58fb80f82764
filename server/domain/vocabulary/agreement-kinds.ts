import { keysOf, type Vocabulary } from './vocabulary'

export const agreementKinds = {
  dpa: { nl: 'Verwerkersovereenkomst (art. 28)', en: 'Data processing agreement (Art. 28)' },
  joint: {
    nl: 'Onderlinge regeling gezamenlijk verantwoordelijken (art. 26)',
    en: 'Joint controller arrangement (Art. 26)',
  },
  exchange: {
    nl: 'Data-uitwisselingsovereenkomst (zelfstandig verantwoordelijken)',
    en: 'Data exchange agreement (independent controllers)',
  },
  terms_c2c: { nl: 'Voorwaarden verantwoordelijke–verantwoordelijke', en: 'Controller-to-controller terms' },
  nda_access: { nl: 'Geheimhoudings- of toegangsafspraak', en: 'Confidentiality or access agreement' },
  sub_processor: { nl: 'Subverwerkersovereenkomst', en: 'Sub-processor agreement' },
} as const satisfies Vocabulary

export type AgreementKindKey = keyof typeof agreementKinds

export const agreementKindKeys = keysOf(agreementKinds)
