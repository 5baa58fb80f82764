import { z } from 'zod'
import { engagementContent } from './engagement'
import { country, id, requiredLine } from './values'

/** Which party: one that is there, the entity behind a product of the catalogue, or a name typed here. */
export const partyChoice = z.discriminatedUnion('from', [
  z.object({ from: z.literal('known'), partyId: id }),
  z.object({ from: z.literal('catalogue'), vendorId: requiredLine }),
  z.object({ from: z.literal('new'), name: requiredLine, country: country.nullable() }),
])

/** An engagement without its two ends, which do not change once it is there. */
export const engagementFacts = engagementContent.omit({ activityId: true, partyId: true })

/** A party added to an activity in one go. */
export const newEngagement = z.object({ activityId: id, party: partyChoice, facts: engagementFacts })

export type PartyChoice = z.infer<typeof partyChoice>
export type EngagementFacts = z.infer<typeof engagementFacts>
export type NewEngagement = z.infer<typeof newEngagement>

/** An engagement of which only the product is known. */
export function emptyEngagement(product: string): EngagementFacts {
  return {
    product,
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
  }
}
