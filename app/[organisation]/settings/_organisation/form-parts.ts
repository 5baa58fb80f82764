import type { ReactNode } from 'react'
import type { OrganisationContent } from '@/server/domain/register/organisation'
import type { FieldOf } from '../../_agreements/use-record-form'

/** The fields of each part of the form, as an address names them. */
export const formParts = {
  controller: ['name', 'registrationNumber', 'country', 'address', 'email', 'phone', 'website'],
  eu: ['establishedInEu', 'representativeName', 'representativeContact'],
  responsible: ['dpoRequired', 'dpoAppointed', 'dpoName', 'dpoEmail', 'dpoPhone'],
  scope: ['employeeCount', 'art30Exemption', 'isPublicAuthority', 'telemarketingExemption', 'markets'],
  procedures: ['breachProcedure', 'rightsProcedure'],
  cookieStatements: ['cookieStatements'],
  channelPolicies: ['channelPolicies'],
} as const satisfies Record<string, readonly (keyof OrganisationContent)[]>

export type FormPart = keyof typeof formParts

export const parts = Object.keys(formParts) as FormPart[]

/** What each group of fields is given: how to make a field, and what stands beside a part. */
export type OrganisationFieldsProps = {
  field: FieldOf<OrganisationContent>
  beside: Readonly<Record<FormPart, ReactNode>>
}
