import { test } from '../fixtures'
import { askedAndProven } from './answers'
import { fillAssessment } from './assessments'
import { chooseRole, signContract } from './parties'
import { chooseGround } from './purposes'
import { writeHere } from './section'
import { expectSolved, solveWhatBlocks, startTouchpoint } from './solving'

test('WhatsApp is brought down to nothing that blocks, its questions are answered, and it may start', async ({
  page,
}) => {
  const started = await startTouchpoint(page, {
    kind: 'whatsapp',
    name: 'WhatsApp klantcontact',
    vendorId: 'trengo',
    product: 'Trengo',
  })
  await solveWhatBlocks(page, started, {
    'LB-MISSING': chooseGround({
      'Klantvragen beantwoorden': {
        ground: 'Overeenkomst',
        reason: 'Klanten vragen naar hun bestelling.',
      },
      'Bestel- en afspraakberichten': {
        ground: 'Overeenkomst',
        reason: 'Het bericht hoort bij de bestelling; er staat geen reclame in.',
      },
      'Aanbiedingen en campagnes via WhatsApp': {
        ground: 'Toestemming',
        reason: 'Klanten vinken zelf aan dat zij aanbiedingen willen.',
      },
    }),
    'AGR-ROLE-UNKNOWN': chooseRole('Verwerker'),
    'AGR-PROCESSOR-NONE': signContract,
    'INFO-NONE': writeHere('Het eerste bericht verwijst naar de privacyverklaring en noemt Meta als ontvanger.'),
    'TW-11.7-PROOF': fillAssessment('consent', askedAndProven),
  })
  await expectSolved(started)
})
