import { countryName } from '@/server/domain/law/countries'
import type { OrganisationDetails } from '@/server/domain/register/organisation'
import type { Locale } from '@/server/domain/text'
import type { ControllerDetails } from './portable'

function lines(...values: string[]): string {
  return values.filter((value) => value !== '').join('\n')
}

/** Name and contact details of the controller, its representative and its FG: Art. 30(1)(a) AVG. */
export function controllerDetails(organisation: OrganisationDetails, locale: Locale): ControllerDetails {
  const { name, registrationNumber, address, country, email, phone, website } = organisation
  return {
    name,
    contact: lines(address, country ? countryName(country, locale) : '', email, phone, website, registrationNumber),
    representative: lines(organisation.representativeName, organisation.representativeContact),
    dpo: lines(organisation.dpoName, organisation.dpoEmail, organisation.dpoPhone),
  }
}
