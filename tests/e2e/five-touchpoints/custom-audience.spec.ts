import { test } from '../fixtures'
import { fillAssessment } from './assessments'
import { chooseRole, goesToUsaUnderSccs, signContract } from './parties'
import { chooseGround } from './purposes'
import { writeHere } from './section'
import { expectSolved, solveWhatBlocks, startTouchpoint } from './solving'

const consent = {
  ground: 'Toestemming',
  reason: 'De AP vraagt toestemming voor het delen van klantgegevens met een platform.',
}

test('a custom audience is brought down to nothing that blocks: consent, and an arrangement between you and Meta', async ({
  page,
}) => {
  const started = await startTouchpoint(page, {
    kind: 'custom_audience_meta',
    name: 'Klantenlijst bij Meta',
    vendorId: 'meta_custom_audience',
    product: 'Meta Custom Audiences',
  })
  await solveWhatBlocks(page, started, {
    'LB-MISSING': chooseGround({
      'Klanten of prospects gericht advertenties tonen': consent,
      'Klanten uitsluiten van advertenties': consent,
      'Vergelijkbare doelgroep maken': consent,
    }),
    'AGR-ROLE-UNKNOWN': chooseRole('Gezamenlijk verantwoordelijke'),
    'AGR-JOINT-NONE': signContract,
    'TR-COUNTRY-UNKNOWN': goesToUsaUnderSccs,
    'TR-SCC-TIA': fillAssessment('transfer', {
      t1: 'Gehashte e-mailadressen gaan naar Meta; medewerkers in de Verenigde Staten kunnen erbij.',
      mechanism: 'scc',
      scc_module: '1',
      t2: 'Standaardcontractbepalingen van 2021.',
      t3: 'FISA 702.',
      t4: 'Meta valt eronder; voor gehashte lijsten is geen verzoek bekend.',
      access_possible: 'yes',
      t5: ['minimised', 'eu_storage'],
      measures: 'Meta wist de lijst zodra die gekoppeld is.',
      t6: 'yes',
      formal_steps: 'Niets: de maatregelen staan in de voorwaarden.',
      review_on: '2099-01-31',
      outcome: 'sufficient_with_measures',
      decision: 'Alleen met de gehashte lijst, en elk jaar opnieuw bekeken.',
    }),
    'INFO-NONE': writeHere('Bij de aankoop en in de privacyverklaring staat dat Meta het e-mailadres ontvangt.'),
  })
  await expectSolved(started)
})
