import type { OrganisationContent } from '@/server/domain/register/organisation'
import { given, type Values } from './stated'

/** What the rules know of an organisation. `lastShown` is the day of the last auditor view or export, if any. */
export function organisationFacts(organisation: OrganisationContent, lastShown: string | null): Values {
  const { address, email, phone, dpoEmail, dpoPhone, representativeName, representativeContact } = organisation
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
    'organisation.breach_procedure': organisation.breachProcedure,
    'organisation.rights_procedure': organisation.rightsProcedure,
    'organisation.last_shown': lastShown,
  })
}
