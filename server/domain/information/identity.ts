import { countryName } from '../law/countries'
import type { OrganisationContent } from '../register/organisation'
import { type Locale, say } from '../text'
import { type Block, heading, type Line, list, missing, type Piece, type Place, paragraph } from './document'
import type { InformedOrganisation } from './facts'
import { oneLine } from './words'

const place = (field: keyof OrganisationContent): Place => ({ on: 'organisation', field })

const contactMissing = missing(
  { nl: 'het adres, e-mailadres of telefoonnummer van uw organisatie', en: 'the address, e-mail or telephone number' },
  place('email'),
)

/** Where people reach the organisation, in one line: e-mail, else telephone, else address. */
export function contactPoint({ email, phone, address }: InformedOrganisation): Piece {
  return email || phone || oneLine(address) || contactMissing
}

/** Who the controller is and how to reach it, and its representative in the EU: Art. 13(1)(a) AVG. */
export function controllerBlocks(organisation: InformedOrganisation, locale: Locale): Block[] {
  const { name, registrationNumber, country, email, phone, website } = organisation
  const address = [oneLine(organisation.address), country ? countryName(country, locale) : ''].filter(Boolean)
  const facts: [label: { nl: string; en: string }, value: string][] = [
    [{ nl: 'Adres', en: 'Address' }, organisation.address ? address.join(', ') : ''],
    [{ nl: 'E-mail', en: 'E-mail' }, email],
    [{ nl: 'Telefoon', en: 'Telephone' }, phone],
    [{ nl: 'Website', en: 'Website' }, website],
    [{ nl: 'KvK-nummer', en: 'Chamber of Commerce number' }, registrationNumber],
  ]
  const lines = facts.filter(([, value]) => value).map(([label, value]): Line => [`${say(label, locale)}: ${value}`])
  const reachable = organisation.address || email || phone
  return [
    heading(2, say({ nl: 'Wie wij zijn', en: 'Who we are' }, locale)),
    paragraph(
      say(
        {
          nl: `${name} beslist waarvoor en hoe uw persoonsgegevens worden gebruikt en is daarvoor verantwoordelijk.`,
          en: `${name} decides why and how your personal data are used and is responsible for that.`,
        },
        locale,
      ),
    ),
    list(reachable ? lines : [...lines, [contactMissing]]),
    ...representativeBlocks(organisation, locale),
  ]
}

function representativeBlocks(organisation: InformedOrganisation, locale: Locale): Block[] {
  const { establishedInEu, representativeName, representativeContact } = organisation
  if (establishedInEu !== 'no') return []
  const known = [representativeName, oneLine(representativeContact)].filter(Boolean).join(', ')
  const lead = say({ nl: 'Onze vertegenwoordiger in de EU: ', en: 'Our representative in the EU: ' }, locale)
  const lack = missing(
    {
      nl: 'naam en contact van uw vertegenwoordiger in de EU',
      en: 'name and contact of your representative in the EU',
    },
    place(representativeName ? 'representativeContact' : 'representativeName'),
  )
  const isWhole = representativeName !== '' && representativeContact !== ''
  return [paragraph(lead, ...(isWhole ? [known] : [known && `${known}, `, lack]))]
}

/** How to reach the FG: Art. 13(1)(b) AVG. An organisation that said it has none gets no paragraph. */
export function dpoBlocks(organisation: InformedOrganisation, locale: Locale): Block[] {
  const { dpoAppointed, dpoName, dpoEmail, dpoPhone } = organisation
  const reach = [dpoEmail, dpoPhone].filter(Boolean)
  if (dpoAppointed === 'no') return []
  const title = heading(
    2,
    say({ nl: 'Onze functionaris gegevensbescherming', en: 'Our data protection officer' }, locale),
  )
  if (dpoAppointed !== 'yes' && reach.length === 0) {
    const unknown = { nl: 'of u een FG hebt aangesteld', en: 'whether you appointed a data protection officer' }
    return [title, paragraph(missing(unknown, place('dpoAppointed')))]
  }
  const lead = {
    nl: 'Vragen over uw gegevens kunt u stellen aan onze functionaris gegevensbescherming: ',
    en: 'You can ask our data protection officer about your data: ',
  }
  const contact = [dpoName, ...reach].filter(Boolean).join(', ')
  const lack = missing(
    { nl: 'e-mailadres of telefoonnummer van uw FG', en: 'e-mail or telephone number of your DPO' },
    place('dpoEmail'),
  )
  return [title, paragraph(say(lead, locale), ...(reach.length > 0 ? [contact] : [dpoName && `${dpoName}, `, lack]))]
}
