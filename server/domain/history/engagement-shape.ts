import { sccModules, transferKinds, transferMechanisms } from '../law/transfers'
import { engagementRoles } from '../vocabulary/engagement-roles'
import { onboardingRoles } from '../vocabulary/onboarding-roles'
import { providerModes } from '../vocabulary/provider-modes'
import { choice, country, day, lines, name, type RecordShape, text, tri } from './shape'

const mechanism = choice(transferMechanisms)

const transfer = lines('transfer', 'country', {
  country,
  kind: choice(transferKinds),
  mechanism,
  safeguardDocument: text,
  scopeConfirmed: tri,
  dpfListed: tri,
  dpfActive: tri,
  dpfCovers: tri,
  dpfCheckedOn: day,
  sccVersion: day,
  sccModule: choice(sccModules),
  derogationReason: text,
  derogationStructural: tri,
  fallback: mechanism,
})

/** A party in one activity: its role, what it does with the data, and where they go. */
export const engagementShape: RecordShape = {
  message: 'engagement',
  sections: {
    role: {
      fields: {
        activityId: name,
        partyId: name,
        product: text,
        role: choice(engagementRoles),
        roleReason: text,
        decidesPurpose: tri,
        usesForItself: tri,
        decidesTogether: tri,
        onboardingRole: choice(onboardingRoles),
        providerMode: choice(providerModes),
      },
      lines: {},
    },
    use: {
      fields: { receivesData: tri, storesData: tri, ownPurposes: tri, ownPurposesText: text },
      lines: {},
    },
    transfers: { fields: { transferOutsideEea: tri }, lines: { transfers: transfer } },
  },
}
