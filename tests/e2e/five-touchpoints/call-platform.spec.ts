import { test } from '../fixtures'
import { weighed } from './answers'
import { fillAssessment } from './assessments'
import { chooseRole, goesToUsaUnderDpf, signContract } from './parties'
import { chooseGround } from './purposes'
import { writeHere } from './section'
import { expectSolved, solveWhatBlocks, startTouchpoint } from './solving'

test('a call platform is brought down to nothing that blocks: contract, legitimate interest weighed, transfer', async ({
  page,
}) => {
  const started = await startTouchpoint(page, {
    kind: 'call_platform_inbound',
    name: 'Klantenservice per telefoon',
    vendorId: 'aircall',
    product: 'Aircall',
  })
  await solveWhatBlocks(page, started, {
    'LB-MISSING': chooseGround({
      'Telefonische vragen afhandelen': {
        ground: 'Overeenkomst',
        reason: 'Bellers zijn klanten met een vraag over hun bestelling.',
      },
      'Gesprekken opnemen voor training of bewijs': {
        ground: 'Gerechtvaardigd belang',
        reason: 'Zonder opname kunnen wij een klacht over een gesprek niet uitzoeken.',
      },
      'Bellers routeren en wachtrij meten': {
        ground: 'Gerechtvaardigd belang',
        reason: 'Wie belt komt bij iemand die de vraag kan beantwoorden.',
      },
    }),
    'AGR-ROLE-UNKNOWN': chooseRole('Verwerker'),
    'AGR-PROCESSOR-NONE': signContract,
    'TR-COUNTRY-UNKNOWN': goesToUsaUnderDpf,
    'INFO-NONE': writeHere('Het keuzemenu meldt vooraf dat wij opnemen en waarvoor, en noemt de privacyverklaring.'),
    'LIA-MISSING': fillAssessment('lia', weighed),
  })
  await expectSolved(started)
})
