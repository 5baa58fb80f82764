import { type Locale, say, type Text } from '../text'
import { type Block, heading, list, paragraph } from './document'
import type { InformedActivity, InformedOrganisation } from './facts'
import { contactPoint } from './identity'

const everyones: readonly Text[] = [
  { nl: 'Inzien welke gegevens wij van u hebben.', en: 'See which data we have about you.' },
  { nl: 'Gegevens laten verbeteren of aanvullen.', en: 'Have data corrected or completed.' },
  { nl: 'Gegevens laten wissen.', en: 'Have data erased.' },
  {
    nl: 'Het gebruik laten beperken, bijvoorbeeld zolang wij uw vraag uitzoeken.',
    en: 'Have their use restricted, for example while we look into your question.',
  },
]

const portability: Text = {
  nl: 'Gegevens meenemen naar een ander, als u ze gaf met toestemming of voor een overeenkomst.',
  en: 'Take your data elsewhere, if you gave them with consent or for a contract.',
}

const withdrawal: Text = {
  nl: 'Gaf u toestemming? Dan kunt u die altijd intrekken, even makkelijk als u haar gaf. Wat daarvóór gebeurde, blijft rechtmatig. Intrekken kan via ',
  en: 'Did you give consent? You can withdraw it at any time, as easily as you gave it. What happened before stays lawful. Withdraw through ',
}

const objection: Text = {
  nl: 'U kunt bezwaar maken tegen het gebruik dat rust op ons gerechtvaardigd belang of op een taak van algemeen belang, om redenen die met uw situatie te maken hebben. Dat kan via ',
  en: 'You can object to use based on our legitimate interest or on a public task, for reasons that concern your situation. Do so through ',
}

const advertising: Text = {
  nl: 'Tegen reclame, en tegen profielen daarvoor, kunt u altijd en zonder reden bezwaar maken. Wij stoppen er dan mee. Dat kan via ',
  en: 'To advertising, and to profiling for it, you can object at any time without a reason. We then stop. Do so through ',
}

type Uses = { consent: boolean; contract: boolean; interest: boolean; advertising: boolean }

function usesOf(activities: readonly InformedActivity[]): Uses {
  const purposes = activities.flatMap((activity) => activity.purposes)
  const grounds = new Set(purposes.map(({ ground }) => ground))
  return {
    consent: grounds.has('consent'),
    contract: grounds.has('contract'),
    interest: grounds.has('legitimate_interest') || grounds.has('public_task'),
    advertising: purposes.some(({ marketing }) => marketing === true),
  }
}

/** Withdrawal of consent and the two rights to object, each apart and clear: Art. 7(3) and 21 AVG. */
export function ownChoices(
  activities: readonly InformedActivity[],
  organisation: InformedOrganisation,
  locale: Locale,
): Block[] {
  const { consent } = usesOf(activities)
  const withdrawals = consent ? [choice(withdrawal, organisation, locale)] : []
  return [...withdrawals, ...objections(activities, organisation, locale)]
}

/** The two rights to object, each in a paragraph of its own: Art. 21(4) AVG wants them apart from all else. */
export function objections(
  activities: readonly InformedActivity[],
  organisation: InformedOrganisation,
  locale: Locale,
): Block[] {
  const uses = usesOf(activities)
  const said = [...(uses.interest ? [objection] : []), ...(uses.advertising ? [advertising] : [])]
  return said.map((text) => choice(text, organisation, locale))
}

function choice(text: Text, organisation: InformedOrganisation, locale: Locale): Block {
  return paragraph(say(text, locale), contactPoint(organisation), '.')
}

/** What people can ask, how, and to whom they can complain: Art. 13(2)(b) to (d) AVG. */
export function rightsBlocks(
  activities: readonly InformedActivity[],
  organisation: InformedOrganisation,
  locale: Locale,
): Block[] {
  const uses = usesOf(activities)
  const rights = [...everyones, ...(uses.consent || uses.contract ? [portability] : [])]
  const ask = {
    nl: 'Stuur uw vraag naar ',
    en: 'Send your question to ',
  }
  const answer = {
    nl: '. U krijgt binnen een maand antwoord. Is uw vraag ingewikkeld, dan kan het twee maanden langer duren; dat hoort u dan binnen die maand.',
    en: '. You get an answer within a month. If your question is complex it can take two months more; we tell you so within that month.',
  }
  const complaint = {
    nl: 'Vindt u dat wij niet goed met uw gegevens omgaan? Vertel het ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, via autoriteitpersoonsgegevens.nl. Woont of werkt u in een ander land van de EU, dan kan het ook bij de toezichthouder daar.',
    en: 'Do you think we do not handle your data properly? Tell us. You can also lodge a complaint with the Dutch Data Protection Authority, Autoriteit Persoonsgegevens, at autoriteitpersoonsgegevens.nl. If you live or work in another EU country, you can also go to the supervisor there.',
  }
  return [
    heading(2, say({ nl: 'Uw rechten', en: 'Your rights' }, locale)),
    paragraph(say({ nl: 'U kunt ons vragen om:', en: 'You can ask us to:' }, locale)),
    list(rights.map((text) => [say(text, locale)])),
    paragraph(say(ask, locale), contactPoint(organisation), say(answer, locale)),
    ...ownChoices(activities, organisation, locale),
    heading(2, say({ nl: 'Een klacht', en: 'A complaint' }, locale)),
    paragraph(say(complaint, locale)),
  ]
}
