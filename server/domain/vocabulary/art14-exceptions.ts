import { keysOf, type Vocabulary } from './vocabulary'

/** Cases of Art. 14(5) in which people need not be informed. */
export const art14Exceptions = {
  already_informed: { nl: 'Betrokkene weet het al', en: 'Person already has the information' },
  disproportionate: { nl: 'Onmogelijk of onevenredig veel moeite', en: 'Impossible or disproportionate effort' },
  law: { nl: 'Een wet regelt het', en: 'A law provides for it' },
  secrecy: { nl: 'Beroepsgeheim of geheimhoudingsplicht', en: 'Professional secrecy' },
} as const satisfies Vocabulary

export type Art14ExceptionKey = keyof typeof art14Exceptions

export const art14ExceptionKeys = keysOf(art14Exceptions)
