import { type Locale, say, type Text } from '../text'
import { adequacyDecisions } from './adequacy'

/** ISO 3166-1 alpha-2. */
const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK ' +
  'FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR ' +
  'IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ' +
  'ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM ' +
  'PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF ' +
  'TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'

/** Everywhere data can be: the countries of ISO 3166-1 and the European Patent Organisation, which has its own decision. */
export const countryCodes: readonly string[] = [...codes.split(' '), 'EPO']

/** Runtimes call these differently; what the server wrote and what the browser writes must be the same. */
const contested: Readonly<Record<string, Text>> = {
  FK: { nl: 'Falklandeilanden', en: 'Falkland Islands' },
  HK: { nl: 'Hongkong', en: 'Hong Kong' },
  MO: { nl: 'Macau', en: 'Macao' },
  PS: { nl: 'Palestijnse gebieden', en: 'Palestinian Territories' },
}

const names = {
  nl: new Intl.DisplayNames(['nl'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
}

/** Returns the name of a country in the language of the reader; an unknown code stays as it is. */
export function countryName(code: string, locale: Locale): string {
  const decision = adequacyDecisions.find((entry) => entry.country === code)
  const name = decision?.name ?? contested[code]
  if (name) return say(name, locale)
  if (!countryCodes.includes(code)) return code
  return names[locale].of(code) ?? code
}
