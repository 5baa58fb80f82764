import { type Locale, say, type Text } from '../text'
import { isTouchpointKind, type TouchpointKind } from '../touchpoints'
import { type Block, heading, type InformationText, missing, type Piece, paragraph } from './document'
import { type InformedActivity, type InformedOrganisation, receivers } from './facts'
import { advertisingMissing, groundMissing } from './purposes'
import { partyName } from './recipients'
import { objections } from './rights'
import { enumerate, purposeWords, sentence } from './words'

/** Where a short notice is given: with the first message, in the chat window, before or in the call, or at the form. */
type NoticeGroup = 'message' | 'chat' | 'inboundCall' | 'outboundCall' | 'video' | 'form'

const groups: Partial<Record<TouchpointKind, NoticeGroup>> = {
  whatsapp: 'message',
  messenger: 'message',
  live_chat: 'chat',
  ai_chatbot: 'chat',
  call_platform_inbound: 'inboundCall',
  telemarketing_outbound: 'outboundCall',
  video_call: 'video',
  lead_form: 'form',
  newsletter: 'form',
  platform_lead_ads: 'form',
}

const titles: Record<NoticeGroup, Text> = {
  message: { nl: 'Bij het eerste bericht', en: 'With the first message' },
  chat: { nl: 'In het chatvenster, vóór het eerste bericht', en: 'In the chat window, before the first message' },
  inboundCall: { nl: 'Vóór het gesprek', en: 'Before the call' },
  outboundCall: { nl: 'Aan het begin van het gesprek', en: 'At the start of the call' },
  video: { nl: 'Vóór het videogesprek', en: 'Before the video call' },
  form: { nl: 'Bij de verzendknop', en: 'At the submit button' },
}

const uses: Record<NoticeGroup, Text> = {
  message: { nl: 'Wij gebruiken uw berichten voor: ', en: 'We use your messages for: ' },
  chat: { nl: 'Wij gebruiken uw berichten voor: ', en: 'We use your messages for: ' },
  inboundCall: { nl: 'Wij gebruiken uw gegevens voor: ', en: 'We use your data for: ' },
  outboundCall: { nl: 'Wij bellen u voor: ', en: 'We call you for: ' },
  video: { nl: 'Wij gebruiken uw gegevens voor: ', en: 'We use your data for: ' },
  form: { nl: 'Wij gebruiken wat u invult voor: ', en: 'We use what you fill in for: ' },
}

/** The short notice in the channel itself; null for a kind of contact where people are told elsewhere. */
export function channelNotice(
  organisation: InformedOrganisation,
  activity: InformedActivity,
  locale: Locale,
): InformationText | null {
  const group = isTouchpointKind(activity.kind) ? groups[activity.kind] : undefined
  if (!group || activity.ownRole === 'processor') return null
  const words = { organisation, activity, locale }
  const blocks: (Block | null)[] = [
    heading(3, say(titles[group], locale)),
    opening(group, words),
    paragraph(say(uses[group], locale), ...purposes(words)),
    recorded(group, words),
    received(group, words),
    choice(group, words),
    statementLink(words),
    ...objecting(words),
  ]
  return { locale, blocks: blocks.filter((block) => block !== null) }
}

type Words = { organisation: InformedOrganisation; activity: InformedActivity; locale: Locale }

function at(activity: InformedActivity, section: 'questions' | 'recipients' | 'purposes' | 'information') {
  return { on: 'activity', activityId: activity.id, section } as const
}

function opening(group: NoticeGroup, { organisation, activity, locale }: Words): Block {
  const { name } = organisation
  const starts: Record<NoticeGroup, Text> = {
    message: { nl: `U schrijft met ${name}`, en: `You are writing with ${name}` },
    chat: { nl: `U chat met ${name}`, en: `You are chatting with ${name}` },
    inboundCall: { nl: `U belt met ${name}`, en: `You are calling ${name}` },
    outboundCall: { nl: `U wordt gebeld namens ${name}`, en: `You are called on behalf of ${name}` },
    video: { nl: `U heeft een videogesprek met ${name}`, en: `You have a video call with ${name}` },
    form: { nl: `U geeft uw gegevens aan ${name}`, en: `You give your data to ${name}` },
  }
  return paragraph(sentence(say(starts[group], locale)), ...(group === 'form' ? [] : aboutComputers(activity, locale)))
}

/** People are told when a computer answers: Art. 50(1) AI Act. */
function aboutComputers(activity: InformedActivity, locale: Locale): Piece[] {
  const answer = activity.answers['Q-AI-ANSWERS']?.value
  if (answer === 'no' || answer === 'na') return []
  const sometimes = {
    nl: ' Soms antwoordt een computer (AI) in plaats van een mens.',
    en: ' Sometimes a computer (AI) answers instead of a person.',
  }
  if (answer === 'yes') return [say(sometimes, locale)]
  const what = { nl: 'of een computer (AI) antwoordt', en: 'whether a computer (AI) answers' }
  return [' ', missing(what, { ...at(activity, 'questions'), field: 'Q-AI-ANSWERS' })]
}

function purposes({ activity, locale }: Words): Piece[] {
  const { length } = activity.purposes
  const what = { nl: 'waarvoor u de gegevens gebruikt', en: 'why you use the data' }
  if (length === 0) return [missing(what, at(activity, 'purposes'))]
  return activity.purposes.flatMap((purpose, index): Piece[] => {
    const words = purposeWords(purpose.text, activity, locale)
    const [isLast, hasGround] = [index === length - 1, purpose.ground !== null]
    if (hasGround) return [isLast ? sentence(words) : `${words}; `]
    return [`${words} `, groundMissing(activity, purpose), isLast ? '.' : '; ']
  })
}

/** The right to object is told at the first contact, apart from all else: Art. 21(4) AVG. */
function objecting({ organisation, activity, locale }: Words): Block[] {
  const marketing = activity.purposes.map((purpose) => purpose.marketing)
  const isUnsure = marketing.includes(null) && !marketing.includes(true)
  const told = objections([activity], organisation, locale)
  return isUnsure ? [...told, paragraph(advertisingMissing(activity))] : told
}

function recorded(group: NoticeGroup, { activity, locale }: Words): Block | null {
  if (group !== 'inboundCall' && group !== 'outboundCall' && group !== 'video') return null
  const answer = activity.answers['Q-RECORDING']?.value
  if (answer === 'no' || answer === 'na') return null
  const what = { nl: 'of u gesprekken opneemt', en: 'whether you record calls' }
  if (answer !== 'yes') return paragraph(missing(what, { ...at(activity, 'questions'), field: 'Q-RECORDING' }))
  return paragraph(say({ nl: 'Wij nemen dit gesprek op.', en: 'We record this call.' }, locale))
}

function received(group: NoticeGroup, { activity, locale }: Words): Block | null {
  if (group !== 'message' && group !== 'chat') return null
  const names = [...new Set(receivers(activity).map(partyName))]
  const lead = { nl: 'Deze partijen krijgen uw berichten ook: ', en: 'These parties also get your messages: ' }
  if (names.length > 0) return paragraph(say(lead, locale), sentence(enumerate(names, locale)))
  if (activity.noRecipientsConfirmed || activity.recipients.length > 0) return null
  const what = { nl: 'wie de berichten ook krijgt', en: 'who else gets the messages' }
  return paragraph(missing(what, at(activity, 'recipients')))
}

function choice(group: NoticeGroup, { activity, locale }: Words): Block | null {
  const sensitive = {
    nl: 'Stuur ons geen gevoelige gegevens, zoals over uw gezondheid, en geen kopie van uw paspoort.',
    en: 'Do not send us sensitive data, such as about your health, nor a copy of your passport.',
  }
  const calls = {
    nl: 'Wilt u niet meer gebeld worden? Zeg het in dit gesprek. U wordt dan niet meer voor reclame gebeld.',
    en: 'Do you not want to be called again? Say so in this call. You will then not be called for advertising any more.',
  }
  const consent = {
    nl: 'Gaf u toestemming? U kunt die altijd intrekken, even makkelijk als u haar gaf.',
    en: 'Did you give consent? You can withdraw it at any time, as easily as you gave it.',
  }
  if (group === 'message' || group === 'chat') return paragraph(say(sensitive, locale))
  if (group === 'outboundCall') return paragraph(say(calls, locale))
  const asked = activity.purposes.some(({ ground }) => ground === 'consent')
  return group === 'form' && asked ? paragraph(say(consent, locale)) : null
}

function statementLink({ activity, locale }: Words): Block {
  const lead = { nl: 'Meer leest u in onze privacyverklaring: ', en: 'Read more in our privacy statement: ' }
  const what = { nl: 'waar uw privacyverklaring staat', en: 'where your privacy statement is' }
  const place = { ...at(activity, 'information'), field: 'informationLocation' }
  return paragraph(say(lead, locale), activity.informationLocation || missing(what, place))
}
