import type { Vocabulary } from './vocabulary'

/** Roles and teams that can reach the data (S4-09). */
export const accessRoles = {
  customer_service: { nl: 'Klantenservice', en: 'Customer service' },
  marketing: { nl: 'Marketing', en: 'Marketing' },
  sales: { nl: 'Sales', en: 'Sales' },
  administrators: { nl: 'Beheerders', en: 'Administrators' },
  management: { nl: 'Management', en: 'Management' },
  external_agency: { nl: 'Extern bureau', en: 'External agency' },
  finance: { nl: 'Finance', en: 'Finance' },
  privacy_officer: { nl: 'Privacy officer of FG', en: 'Privacy officer or DPO' },
} as const satisfies Vocabulary

export type AccessRoleKey = keyof typeof accessRoles
