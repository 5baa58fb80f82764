import type { OrganisationDetails } from '@/server/domain/register/organisation'
import type { ImportContext } from '@/server/exchange/import-draft'

/** An organisation that has filled in nothing but its name. */
export const blankOrganisation: OrganisationDetails = {
  name: 'Buurthulp Noord',
  registrationNumber: '',
  address: '',
  country: null,
  email: '',
  phone: '',
  website: '',
  establishedInEu: null,
  representativeName: '',
  representativeContact: '',
  dpoRequired: null,
  dpoAppointed: null,
  dpoName: '',
  dpoEmail: '',
  dpoPhone: '',
  employeeCount: null,
  art30Exemption: null,
  isPublicAuthority: null,
  telemarketingExemption: null,
  markets: [],
  breachProcedure: '',
  rightsProcedure: '',
  approvalByAnother: false,
}

/** A register whose own lists are empty. */
export const blankContext: ImportContext = { organisation: blankOrganisation, knows: () => false }
