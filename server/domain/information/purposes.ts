import { type Locale, say, type Text } from '../text'
import { art9Grounds } from '../vocabulary/art9-grounds'
import type { LegalGroundKey } from '../vocabulary/legal-grounds'
import { type Block, heading, type Line, list, type Missing, missing, type Piece, paragraph } from './document'
import type { InformedActivity, InformedPurpose } from './facts'
import { purposeWords, sentence } from './words'

const plainGrounds: Record<LegalGroundKey, Text> = {
  consent: {
    nl: 'Dat doen wij alleen met uw toestemming (art. 6 lid 1 onder a AVG).',
    en: 'We only do so with your consent (Art. 6(1)(a) GDPR).',
  },
  contract: {
    nl: 'Dat is nodig voor de overeenkomst met u (art. 6 lid 1 onder b AVG).',
    en: 'We need this for the contract with you (Art. 6(1)(b) GDPR).',
  },
  legal_obligation: {
    nl: 'Dat moeten wij van de wet (art. 6 lid 1 onder c AVG): ',
    en: 'The law obliges us to (Art. 6(1)(c) GDPR): ',
  },
  vital_interests: {
    nl: 'Dat is nodig om het leven of de gezondheid van iemand te beschermen (art. 6 lid 1 onder d AVG).',
    en: 'We need this to protect the life or health of a person (Art. 6(1)(d) GDPR).',
  },
  public_task: {
    nl: 'Dat is nodig voor een taak van algemeen belang (art. 6 lid 1 onder e AVG).',
    en: 'We need this for a task in the public interest (Art. 6(1)(e) GDPR).',
  },
  legitimate_interest: {
    nl: 'Daar hebben wij een gerechtvaardigd belang bij (art. 6 lid 1 onder f AVG). Dat belang is: ',
    en: 'We have a legitimate interest in this (Art. 6(1)(f) GDPR). That interest is: ',
  },
  soft_opt_in: {
    nl: 'Wij sturen dit aan eigen klanten, over onze eigen vergelijkbare producten of diensten (art. 11.7 lid 4 Telecommunicatiewet).',
    en: 'We send this to our own customers, about our own similar products or services (art. 11.7(4) Dutch Telecommunications Act).',
  },
}

/** The purposes, each with its ground and, where that is the ground, the interest: Art. 13(1)(c) and (d) AVG. */
export function purposeBlocks(activity: InformedActivity, locale: Locale): Block[] {
  const title = heading(3, say({ nl: 'Waarvoor wij gegevens gebruiken', en: 'Why we use data' }, locale))
  if (activity.purposes.length === 0) {
    const what = { nl: 'waarvoor u de gegevens gebruikt', en: 'why you use the data' }
    return [title, paragraph(missing(what, at(activity, 'purposes')))]
  }
  return [
    title,
    list(activity.purposes.map((purpose) => purposeLine(activity, purpose, locale))),
    ...specialBlocks(activity, locale),
  ]
}

function at({ id }: InformedActivity, field: 'purposes' | 'grounds') {
  return { on: 'activity', activityId: id, section: 'purposes', field } as const
}

function purposeLine(activity: InformedActivity, purpose: InformedPurpose, locale: Locale): Line {
  const words = sentence(purposeWords(purpose.text, activity, locale))
  return [`${words} `, ...groundPieces(activity, purpose, locale), ...devicePieces(activity, purpose, locale)]
}

/** The mark of a purpose of which nobody chose the ground. */
export function groundMissing(activity: InformedActivity, { text }: InformedPurpose): Missing {
  const what = { nl: `de grondslag voor ‘${text}’`, en: `the legal ground for ‘${purposeWords(text, activity, 'en')}’` }
  return missing(what, at(activity, 'grounds'))
}

/** The mark of purposes of which nobody said whether they are advertising. */
export function advertisingMissing(activity: InformedActivity): Missing {
  return missing({ nl: 'of dit doel reclame is', en: 'whether this purpose is advertising' }, at(activity, 'purposes'))
}

function groundPieces(activity: InformedActivity, purpose: InformedPurpose, locale: Locale): Piece[] {
  const { ground, statute, interest } = purpose
  if (ground === null) return [groundMissing(activity, purpose)]
  const words = say(plainGrounds[ground], locale)
  if (ground === 'legal_obligation') {
    const what = { nl: 'welke wet dit vraagt', en: 'which law demands this' }
    return [words, statute ? sentence(statute) : missing(what, at(activity, 'grounds'))]
  }
  if (ground === 'legitimate_interest') {
    const what = {
      nl: `uw gerechtvaardigd belang bij ‘${purpose.text}’, uit de belangenafweging`,
      en: `your legitimate interest in ‘${purpose.text}’, from the balancing test`,
    }
    const place = { on: 'interest', activityId: activity.id, purposeId: purpose.id } as const
    return [words, interest ? sentence(interest) : missing(what, place)]
  }
  return [ground === 'public_task' && statute ? `${words} ${sentence(statute)}` : words]
}

function devicePieces(activity: InformedActivity, purpose: InformedPurpose, locale: Locale): Piece[] {
  if (purpose.deviceAccess !== 'yes') return []
  const words = {
    nl: ' Hiervoor zetten of lezen wij iets op uw apparaat, bijvoorbeeld een cookie.',
    en: ' For this we store or read something on your device, for example a cookie.',
  }
  if (purpose.deviceExemption === null) {
    const what = { nl: 'of u daarvoor toestemming vraagt', en: 'whether you ask consent for that' }
    return [`${say(words, locale)} `, missing(what, at(activity, 'purposes'))]
  }
  const asked = { nl: ' Dat doen wij pas na uw toestemming.', en: ' We do so only after your consent.' }
  return [say(words, locale), ...(purpose.deviceExemption === 'none' ? [say(asked, locale)] : [])]
}

/** Special and criminal data need an exception of their own: Art. 9(2) and 10 AVG. */
function specialBlocks(activity: InformedActivity, locale: Locale): Block[] {
  const asked = activity.data.filter(({ occurrence }) => occurrence === 'purposeful')
  const holds = (kind: string) => asked.some(({ categoryKind }) => categoryKind === kind)
  const exceptions = activity.purposes.flatMap(({ art9Ground }) => (art9Ground ? [art9Grounds[art9Ground]] : []))
  const laws = activity.purposes.map(({ art10Ground }) => art10Ground).filter(Boolean)
  const lack = (what: Text) => missing(what, at(activity, 'grounds'))
  const special = { nl: 'Bijzondere persoonsgegevens gebruiken wij op grond van: ', en: 'We use special data under: ' }
  const criminal = { nl: 'Strafrechtelijke gegevens gebruiken wij op grond van: ', en: 'We use criminal data under: ' }
  const specialLack = { nl: 'de uitzondering van art. 9 AVG', en: 'the exception of Art. 9 GDPR' }
  const criminalLack = { nl: 'de wet die dat toestaat', en: 'the law that allows this' }
  const shown = [...new Set(exceptions.map((text) => say(text, locale)))].join('; ')
  return [
    ...(holds('special') ? [paragraph(say(special, locale), shown ? sentence(shown) : lack(specialLack))] : []),
    ...(holds('criminal')
      ? [paragraph(say(criminal, locale), laws.length > 0 ? sentence(laws.join('; ')) : lack(criminalLack))]
      : []),
  ]
}
