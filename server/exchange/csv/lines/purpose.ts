import { art9Grounds } from '@/server/domain/vocabulary/art9-grounds'
import { calledPersons } from '@/server/domain/vocabulary/called-persons'
import { channels } from '@/server/domain/vocabulary/channels'
import { deviceExemptions } from '@/server/domain/vocabulary/device-exemptions'
import { legalGrounds } from '@/server/domain/vocabulary/legal-grounds'
import type { PortablePurpose } from '../../portable'
import { line, optional, prose, termOf, triState, yesNo } from '../codec'
import { lineOf, partsOf } from '../line'

const part = partsOf<PortablePurpose>()

/** A purpose no more is known of than its text. */
export function emptyPurpose(text = ''): PortablePurpose {
  return {
    text,
    templatePurpose: null,
    marketing: null,
    channel: null,
    calledPersons: null,
    ground: null,
    groundReason: '',
    statute: '',
    inPrivacyStatement: null,
    deviceAccess: null,
    deviceExemption: null,
    art9Ground: null,
    art10Ground: '',
    bsnProvision: '',
  }
}

/** A purpose with its own legal ground: Art. 30(1)(b), 6, 9 and 10 AVG. */
export const purposeLine = lineOf({
  empty: emptyPurpose,
  lead: part('text', { nl: 'doel', en: 'purpose' }, prose),
  parts: [
    part('ground', { nl: 'grondslag', en: 'ground' }, optional(termOf(legalGrounds))),
    part('groundReason', { nl: 'reden', en: 'reason' }, prose),
    part('statute', { nl: 'wet', en: 'statute' }, line),
    part('art9Ground', { nl: 'art. 9', en: 'Art. 9' }, optional(termOf(art9Grounds))),
    part('art10Ground', { nl: 'art. 10', en: 'Art. 10' }, line),
    part('bsnProvision', { nl: 'bsn-wet', en: 'BSN provision' }, line),
    part('marketing', { nl: 'marketing', en: 'marketing' }, optional(yesNo)),
    part('channel', { nl: 'kanaal', en: 'channel' }, optional(termOf(channels))),
    part('calledPersons', { nl: 'wie wordt gebeld', en: 'who is called' }, optional(termOf(calledPersons))),
    part('deviceAccess', { nl: 'toegang tot apparaat', en: 'device access' }, optional(triState)),
    part('deviceExemption', { nl: 'vrijstelling', en: 'exemption' }, optional(termOf(deviceExemptions))),
    part('inPrivacyStatement', { nl: 'in privacyverklaring', en: 'in privacy statement' }, optional(triState)),
    part('templatePurpose', { nl: 'sjabloondoel', en: 'template purpose' }, optional(line)),
  ],
})
