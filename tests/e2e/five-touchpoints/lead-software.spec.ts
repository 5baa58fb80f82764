import { test } from '../fixtures'
import { askedAndProven } from './answers'
import { fillAssessment } from './assessments'
import { chooseRole, signContract } from './parties'
import { chooseGround } from './purposes'
import { writeHere } from './section'
import { expectSolved, solveWhatBlocks, startTouchpoint } from './solving'

test('lead software is brought down to nothing that blocks: consent before the script reads the device', async ({
  page,
}) => {
  const started = await startTouchpoint(page, {
    kind: 'lead_software_ip',
    name: 'Bezoekende bedrijven herkennen',
    vendorId: 'leadinfo',
    product: 'Leadinfo',
  })
  await solveWhatBlocks(page, started, {
    'LB-MISSING': chooseGround({
      'Zien welke organisaties de website bezoeken': {
        ground: 'Toestemming',
        reason: 'Het script leest het apparaat uit: eerst de keuze van de bezoeker.',
        exemption: 'Geen vrijstelling: toestemming',
      },
      'Contactpersonen benaderen voor verkoop': {
        ground: 'Toestemming',
        reason: 'Wij mailen alleen wie daar zelf om vroeg.',
      },
    }),
    'AGR-ROLE-UNKNOWN': chooseRole('Verwerker'),
    'AGR-PROCESSOR-NONE': signContract,
    'INFO-NONE': writeHere('De cookieverklaring noemt Leadinfo, het doel en de bewaartermijn.'),
    'TW-11.7A-CONSENT': fillAssessment('consent', askedAndProven),
    'TW-11.7-PROOF': fillAssessment('consent', askedAndProven),
  })
  await expectSolved(started)
})
