import { agreementExpiringDays } from '../agreements/state'

/** Numbers the rules compare with: months, days and counts. */
export const thresholds = {
  softOptInMonths: 24,
  consentReviewMonths: 24,
  dueDiligenceReviewMonths: 24,
  dpiaReviewMonths: 36,
  liaReviewMonths: 24,
  conceptMaxDays: 30,
  shownMonths: 12,
  accessCheckMonths: 12,
  agreementExpiringDays,
  subProcessorListMonths: 24,
  adequacyExpiryMonths: 12,
  cookieMonths: 13,
  aboveProposal: 1.5,
  cookieStatementMonths: 24,
  consentTextWords: 60,
  ydOverlap: 4,
  wp248Dpia: 2,
  purposeCharacters: 20,
  proportionalityCharacters: 40,
} as const

/** Days (YYYY-MM-DD) from which other law holds. */
export const turningPoints = {
  /** art. 11.7(4) Tw no longer lets own customers be called (Stb. 2025, 12) */
  noCallsToCustomers: '2026-07-01',
} as const
