import { countryCodes, countryName } from '@/server/domain/law/countries'
import { plain } from './plain'

const byName = new Map(
  countryCodes.flatMap((code) => [
    [plain(code), code],
    [plain(countryName(code, 'nl')), code],
    [plain(countryName(code, 'en')), code],
  ]),
)

/** The code of a country by its name in Dutch or English, or by the code itself; undefined for anything else. */
export function parseCountry(text: string): string | undefined {
  return byName.get(plain(text))
}
