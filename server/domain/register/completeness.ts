import type { ActivityContent } from './activity'

/** What the register needs of an activity and can be empty, in the order of the page; keys of the `fields` namespace. */
export const registerElements = [
  'purposes',
  'grounds',
  'subjects',
  'dataLines',
  'recipients',
  'transferOutsideEea',
  'transfers',
  'retentionLines',
  'measures',
  'controllersServed',
] as const
export type RegisterElement = (typeof registerElements)[number]

/**
 * Whether an element is one of Art. 30(1) or 30(2) AVG. The legal ground is not: it is what an organisation must be able
 * to account for under Art. 5(2).
 */
export function isOfArt30(element: RegisterElement): boolean {
  return element !== 'grounds'
}

export type RegisteredFacts = { engagements: number; transferCountries: number }

const confirmed = <T extends { proposed: boolean }>(lines: readonly T[]) => lines.filter((line) => !line.proposed)

/**
 * Which elements of the register are still empty, in their order. Only confirmed lines count.
 * Where the law says "where possible" (retention, security) a written reason fills the element; whether data leave the
 * EEA must be known before anybody can say that there is no transfer to record.
 */
export function emptyElementsOf(activity: ActivityContent, facts: RegisteredFacts): RegisterElement[] {
  const purposes = confirmed(activity.purposes)
  const controller = activity.ownRole !== 'processor'
  const empty: Record<RegisterElement, boolean> = {
    purposes: controller && purposes.length === 0,
    grounds: controller && purposes.some((purpose) => purpose.ground === null),
    subjects: controller && confirmed(activity.subjects).length === 0,
    dataLines: controller && confirmed(activity.dataLines).length === 0,
    recipients:
      controller &&
      facts.engagements === 0 &&
      confirmed(activity.recipients).length === 0 &&
      !activity.noRecipientsConfirmed,
    transferOutsideEea: activity.transferOutsideEea === null || activity.transferOutsideEea === 'unknown',
    transfers: activity.transferOutsideEea === 'yes' && facts.transferCountries === 0,
    retentionLines: controller && confirmed(activity.retentionLines).length === 0 && activity.noPeriodReason === '',
    measures: confirmed(activity.measures).length === 0 && activity.noMeasuresReason === '',
    controllersServed: !controller && activity.controllersServed.length === 0,
  }
  return registerElements.filter((element) => empty[element])
}
