import { keysOf, type Vocabulary } from './vocabulary'

/** Whose device is used to talk to customers. */
export const deviceOwnerships = {
  company: { nl: 'Bedrijfstoestel', en: 'Company device' },
  private: { nl: 'Privétoestel', en: 'Private device' },
  unknown: { nl: 'Weet niet', en: 'Don’t know' },
} as const satisfies Vocabulary

export type DeviceOwnershipKey = keyof typeof deviceOwnerships

export const deviceOwnershipKeys = keysOf(deviceOwnerships)
