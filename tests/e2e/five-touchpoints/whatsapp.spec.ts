import { expect, expectAccessible, test } from '../fixtures'
import { askedAndProven } from './answers'
import { fillAndSign, fillAssessment } from './assessments'
import { chooseRole, describeParty, signContract } from './parties'
import { chooseGround } from './purposes'
import { answerInFront, answerWhatBlocks } from './questions'
import { chooseHere, writeHere } from './section'
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

  await answerWhatBlocks(page, started, {
    '/edit/parties': describeParty({
      'Ontvangt de gegevens': 'Ja',
      'Bewaart de gegevens': 'Ja',
      'Eigen doelen': 'Nee',
      'Gegevens buiten de EER': 'Nee',
    }),
    '/edit/recipients': chooseHere('Nee'),
    '/dpia_prescreen/': fillAssessment('dpia_prescreen', {
      'dpia.art35_3': { rest: 'no' },
      'dpia.ap_list': { rest: 'no', ap13: 'yes' },
      'dpia.wp248': { rest: 'no', c5: 'yes', c8: 'yes' },
      'dpia.outcome': 'required',
    }),
    '/edit/questions': answerInFront({
      'Is in elk bericht duidelijk wie de afzender is?': 'Ja',
      'Staat in elk bericht een geldig adres of een geldige link': 'Ja',
      'Controleert u vóór elke verzending, elk gesprek of elke upload een blokkadelijst?': 'Ja',
      'Kan iemand via elk kanaal bezwaar maken tegen reclame en profilering': 'Ja',
      'Leidt het profiel tot een besluit zonder tussenkomst van een mens': 'Nee',
      'Gebeurt dit grootschalig of stelselmatig?': 'Ja',
      'Vraagt u toestemming vóórdat u gegevens verzamelt?': 'Ja',
      'Vraagt u per doel apart toestemming?': 'Ja',
      'Vraagt u per kanaal apart toestemming': 'Ja',
      'Zit de toestemming vast aan een andere handeling': 'Nee',
      'Levert deze partij leads of verstuurt die berichten voor u?': 'Nee',
      'Hoe staat deze ontvanger in de privacyverklaring?': 'Met naam',
      'Is dit een consumentenapp zonder verwerkersafspraken?': 'Nee',
    }),
  })
  await solveWhatBlocks(page, started, {
    'DPIA-REQUIRED': fillAndSign('dpia', {
      description: 'Klanten sturen een bericht; een medewerker leest het in de inbox en antwoordt.',
      lawfulness: 'Vragen en bestelberichten horen bij de overeenkomst; aanbiedingen alleen na toestemming.',
      data: 'Naam, nummer en berichten van ongeveer tienduizend klanten per jaar.',
      flows: 'Van de telefoon van de klant langs WhatsApp naar de inbox van Trengo.',
      retention: 'Gesprekken twaalf maanden, omdat een klacht vaak laat komt.',
      necessity: 'Klanten kiezen zelf voor dit kanaal; bellen en mailen kan ook.',
      rights: 'Het eerste bericht verwijst naar de privacyverklaring en naar de klantenservice.',
      security: 'Toegang met MFA',
      risks: 'Een gesprek over ziekte komt bij een collega terecht.',
      'dpia.measures': 'Gevoelige berichten meteen verwijderen',
      'dpia.residual_risk': 'low',
      residual_why: 'Weinig mensen lezen mee en berichten blijven kort staan.',
      views: 'De klantenraad vindt dit goed zolang bellen ook kan.',
      outcome: 'approve',
      decision: 'Het mag zo, met de maatregel uit het plan.',
    }),
  })
  await expectSolved(started)

  await page.goto(started.activity)
  await page.getByRole('button', { name: 'Goedkeuren' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('Geen bevinding en geen vraag staat de goedkeuring in de weg.')
  await question.getByRole('button', { name: 'Goedkeuren' }).click()
  await expect(page.getByText('Actief', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Mag dit?' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Mag', exact: true })).toBeVisible()
  await expectAccessible(page)
})
