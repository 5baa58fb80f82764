import type { Text } from '../text'

/** What stands in the {places} of a message for who reads the rules and not the register: there is nothing to name yet. */
export const neutralWords: Readonly<Record<string, Text>> = {
  activity: { nl: 'deze verwerking', en: 'this activity' },
  category: { nl: 'dit soort gegevens', en: 'this kind of data' },
  channel: { nl: 'dit kanaal', en: 'this channel' },
  count: { nl: 'een aantal', en: 'some' },
  country: { nl: 'een land buiten de EER', en: 'a country outside the EEA' },
  item: { nl: 'zie de naslag', en: 'see the reference' },
  market: { nl: 'een van uw landen', en: 'one of your countries' },
  missing: { nl: 'een of meer onderdelen', en: 'one or more parts' },
  months: { nl: 'een aantal', en: 'a number of' },
  party: { nl: 'deze partij', en: 'this party' },
  purpose: { nl: 'naam van het doel', en: 'name of the purpose' },
  reason: { nl: 'het sjabloon zegt waarom.', en: 'the template says why.' },
  reasons: { nl: 'om een of meer redenen', en: 'for one or more reasons' },
  touchpoint: { nl: 'dit touchpoint', en: 'this touchpoint' },
  vendor: { nl: 'deze leverancier', en: 'this vendor' },
}
