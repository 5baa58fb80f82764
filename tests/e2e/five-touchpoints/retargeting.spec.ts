import { test } from '../fixtures'
import { askedAndProven } from './answers'
import { fillAssessment } from './assessments'
import { chooseRole, goesToUsaUnderDpf } from './parties'
import { chooseGround } from './purposes'
import { writeHere } from './section'
import { expectSolved, solveWhatBlocks, startTouchpoint } from './solving'

const consent = {
  ground: 'Toestemming',
  reason: 'De cookie wordt pas gezet na een keuze in de banner.',
  exemption: 'Geen vrijstelling: toestemming',
}

test('retargeting cookies are brought down to nothing that blocks: consent for each purpose', async ({ page }) => {
  const started = await startTouchpoint(page, {
    kind: 'retargeting_cookies',
    name: 'Retargeting op de webshop',
    vendorId: 'google_ads',
    product: 'Google Ads',
  })
  await solveWhatBlocks(page, started, {
    'LB-MISSING': chooseGround({
      'Bezoekers elders advertenties tonen': consent,
      'Doelgroepprofielen opbouwen': consent,
      'Advertentieresultaten meten': consent,
    }),
    'AGR-ROLE-UNKNOWN': chooseRole('Zelfstandig verantwoordelijke'),
    'TR-COUNTRY-UNKNOWN': goesToUsaUnderDpf,
    'INFO-NONE': writeHere('De banner noemt doel, partijen en bewaartermijn, en weigeren kan op de eerste laag.'),
    'TW-11.7A-CONSENT': fillAssessment('consent', askedAndProven),
  })
  await expectSolved(started)
})
