import { keysOf, type Vocabulary } from './vocabulary'

/** Processes that are usually inventoried already (S4-12). */
export const basicProcesses = {
  hr: { nl: 'HR', en: 'HR' },
  crm: { nl: 'CRM', en: 'CRM' },
  it: { nl: 'IT', en: 'IT' },
  finance: { nl: 'Finance', en: 'Finance' },
  marketing: { nl: 'Marketing', en: 'Marketing' },
  sales: { nl: 'Sales', en: 'Sales' },
  none: { nl: 'Geen basisproces (touchpoint)', en: 'No basic process (touchpoint)' },
} as const satisfies Vocabulary

export type BasicProcessKey = keyof typeof basicProcesses

export const basicProcessKeys = keysOf(basicProcesses)
