import { emptyActivity } from '@/server/domain/register/activity'
import type { PartyRef, PortableActivity, PortableParty, RegisterRecord } from './portable'

/** A portable activity in which nothing is filled in. */
export function emptyPortable(): PortableActivity {
  const { ownerId, groundChanges, ...content } = emptyActivity('')
  return {
    ...content,
    kind: null,
    status: 'concept',
    owner: '',
    controllersServed: [],
    purposes: [],
    subjects: [],
    sources: [],
    recipients: [],
    measures: [],
    systems: [],
    accessRoles: [],
    dataLines: [],
    retentionLines: [],
    parties: [],
    loose: [],
  }
}

/** A party of which only the name and the product are known. */
export function emptyPortableParty({ name, product }: PartyRef): PortableParty {
  return {
    name,
    product,
    country: null,
    address: '',
    contactPerson: '',
    email: '',
    phone: '',
    website: '',
    vendorId: null,
    role: 'unknown',
    roleReason: '',
    decidesPurpose: null,
    usesForItself: null,
    decidesTogether: null,
    onboardingRole: null,
    providerMode: null,
    receivesData: null,
    storesData: null,
    ownPurposes: null,
    ownPurposesText: '',
    transferOutsideEea: null,
    transfers: [],
    agreementState: 'unknown',
    contracts: [],
  }
}

/** What no register wrote about an activity that still has to come in. */
export const noFacts: RegisterRecord['facts'] = {
  id: '',
  number: 0,
  version: 0,
  statusSince: new Date(0),
  approvedAt: null,
  updatedAt: new Date(0),
  acceptedRisks: [],
}
