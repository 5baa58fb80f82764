import type { AgreementStateKey } from '@/server/domain/agreements/state'
import type { AcceptedRisk } from '@/server/domain/findings/accepted-risk'
import type {
  AccessItem,
  ActivityContent,
  ActivityStatus,
  ControllerServed,
  DataLine,
  LooseValue,
  Purpose,
  RetentionLine,
  SystemItem,
} from '@/server/domain/register/activity'
import type { EngagementContent, Transfer } from '@/server/domain/register/engagement'
import type { ListEntry } from '@/server/domain/register/list-entry'
import type { Party } from '@/server/domain/register/party'

type Bare<T> = Omit<T, 'id' | 'proposed'>

export type PortableEntry = { label: string; note: string }
export type PortableSystem = PortableEntry & Pick<SystemItem, 'location' | 'country' | 'findMethod'>
export type PortableAccess = PortableEntry & Pick<AccessItem, 'checkedOn'>
export type PortablePurpose = Bare<Purpose>
export type PortableController = Bare<ControllerServed>
export type PortableLoose = Bare<LooseValue>
export type PortableData = Pick<DataLine, 'occurrence' | 'necessary' | 'necessityReason'> & {
  category: string
  categoryKind: ListEntry['categoryKind']
  /** '' when the source is not filled in */
  source: string
}

/** A data line by its category; `nth` tells lines of one category apart, counted from 1. */
export type DataRef = { category: string; nth: number }

/** A party with the product it supplies to this activity. */
export type PartyRef = { name: string; product: string }

export type PortableRetention = Omit<Bare<RetentionLine>, 'dataLineIds' | 'engagementId'> & {
  covers: DataRef[]
  keptBy: PartyRef | null
}
export type PortableTransfer = Omit<Transfer, 'id'>
export type PartyContact = Pick<Party, 'address' | 'contactPerson' | 'email' | 'phone' | 'website'>
export type PortableParty = PartyRef &
  PartyContact &
  Omit<EngagementContent, 'activityId' | 'partyId' | 'product' | 'transfers'> & {
    country: string | null
    transfers: PortableTransfer[]
    agreementState: AgreementStateKey
    contracts: string[]
  }

type Listed = 'subjects' | 'sources' | 'recipients' | 'measures'
type Linked =
  | Listed
  | 'ownerId'
  | 'controllersServed'
  | 'purposes'
  | 'groundChanges'
  | 'systems'
  | 'accessRoles'
  | 'dataLines'
  | 'retentionLines'
  | 'loose'

/** An activity with everything it refers to by name, so that it can leave one register and enter another. */
export type PortableActivity = Omit<ActivityContent, Linked> &
  Record<Listed, PortableEntry[]> & {
    kind: string | null
    status: ActivityStatus
    /** name and address of the owner, or '' */
    owner: string
    controllersServed: PortableController[]
    purposes: PortablePurpose[]
    systems: PortableSystem[]
    accessRoles: PortableAccess[]
    dataLines: PortableData[]
    retentionLines: PortableRetention[]
    parties: PortableParty[]
    loose: PortableLoose[]
  }

/** Controller details of Art. 30(1)(a) AVG, each as lines of text. */
export type ControllerDetails = { name: string; contact: string; representative: string; dpo: string }

/** One row of the register as it leaves: the activity, whose it is, and what the register itself wrote about it. */
export type RegisterRecord = {
  controller: ControllerDetails
  activity: PortableActivity
  facts: {
    id: string
    number: number
    version: number
    statusSince: Date
    approvedAt: Date | null
    updatedAt: Date
    acceptedRisks: readonly AcceptedRisk[]
  }
}
