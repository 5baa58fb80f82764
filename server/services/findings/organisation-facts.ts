import type { OrganisationContent } from '@/server/domain/register/organisation'
import { given, type Values } from './stated'

/**
 * What the rules know of an organisation on a day (YYYY-MM-DD). `lastShown` is the day of the last auditor view or
 * export, if any. A statement or a policy of a later day is not there yet.
 */
export function organisationFacts(organisation: OrganisationContent, lastShown: string | null, today: string): Values {
  const { address, email, phone, dpoEmail, dpoPhone, representativeName, representativeContact } = organisation
  const published = organisation.cookieStatements.map(({ publishedOn }) => publishedOn).filter((day) => day <= today)
  const agreed = organisation.channelPolicies.filter(({ agreedOn }) => agreedOn <= today)
  return given({
    'organisation.name': organisation.name,
    'organisation.contact': address && (email || phone) ? `${address} ${email} ${phone}` : '',
    'organisation.established_in_eu': organisation.establishedInEu,
    'organisation.representative': representativeName && `${representativeName} ${representativeContact}`,
    'organisation.dpo_required': organisation.dpoRequired,
    'organisation.dpo_appointed': organisation.dpoAppointed,
    'organisation.dpo_contact': dpoEmail || dpoPhone,
    'organisation.art30_5_claimed': organisation.art30Exemption === 'unknown' ? null : organisation.art30Exemption,
    'organisation.is_public_authority': organisation.isPublicAuthority,
    'organisation.telemarketing_exemption': organisation.telemarketingExemption,
    'organisation.markets': organisation.markets,
    'organisation.domains': organisation.website ? [organisation.website] : null,
    'organisation.cookie_statement_versions': published.sort().at(-1),
    'organisation.breach_procedure': organisation.breachProcedure,
    'organisation.rights_procedure': organisation.rightsProcedure,
    'organisation.channel_policies': [...new Set(agreed.map(({ kind }) => kind))],
    'organisation.last_shown': lastShown,
  })
}
