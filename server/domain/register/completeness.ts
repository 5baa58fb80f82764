import type { ActivityContent } from './activity'

/** The elements of Art. 30(1) and 30(2) AVG that an activity itself can lack; keys of the `fields` namespace. */
export const art30Elements = [
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
export type Art30Element = (typeof art30Elements)[number]

export type RegisteredFacts = { engagements: number; transferCountries: number }

const confirmed = <T extends { proposed: boolean }>(lines: readonly T[]) => lines.filter((line) => !line.proposed)

/**
 * Which elements of the register are still empty, in the order of the law. Only confirmed lines count.
 * Where the law says "where possible" (retention, security) a written reason fills the element; whether data leave the
 * EEA must be known before anybody can say that there is no transfer to record.
 */
export function emptyArt30(activity: ActivityContent, facts: RegisteredFacts): Art30Element[] {
  const purposes = confirmed(activity.purposes)
  const controller = activity.ownRole !== 'processor'
  const empty: Record<Art30Element, boolean> = {
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
  return art30Elements.filter((element) => empty[element])
}
