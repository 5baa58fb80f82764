import { type Locale, say } from '../text'
import { type Block, heading, missing, type Piece, paragraph } from './document'
import type { InformedActivity } from './facts'

/** Whether people must provide data and what follows when they do not: Art. 13(2)(e) AVG; the ground decides. */
export function obligationBlocks(activity: InformedActivity, locale: Locale): Block[] {
  const grounds = new Set(activity.purposes.map(({ ground }) => ground))
  const title = heading(3, say({ nl: 'Moet u gegevens geven?', en: 'Must you provide data?' }, locale))
  if (grounds.size === 0 || grounds.has(null)) {
    const what = { nl: 'de grondslag van elk doel', en: 'the ground of each purpose' }
    const place = { on: 'activity', activityId: activity.id, section: 'purposes', field: 'grounds' } as const
    return [title, paragraph(missing(what, place))]
  }
  const contract = {
    nl: 'Wij hebben gegevens nodig voor de overeenkomst met u. Geeft u die niet, dan kunnen wij de overeenkomst niet sluiten of uitvoeren.',
    en: 'We need data for the contract with you. If you do not provide them, we cannot conclude or perform it.',
  }
  const law = {
    nl: 'Voor een deel van de gegevens geldt een wettelijke plicht. Geeft u die niet, dan kunnen wij daar niet aan voldoen.',
    en: 'For some of the data there is a legal duty. If you do not provide them, we cannot comply with it.',
  }
  const free = {
    nl: 'U bent niet verplicht om ons gegevens te geven.',
    en: 'You are not obliged to provide data.',
  }
  const said = [
    ...(grounds.has('contract') ? [say(contract, locale)] : []),
    ...(grounds.has('legal_obligation') ? [say(law, locale)] : []),
  ]
  return [title, paragraph(said.length > 0 ? said.join(' ') : say(free, locale))]
}

/** Profiles and decisions without a person: Art. 13(2)(f) and 22 AVG. */
export function automationBlocks(activity: InformedActivity, locale: Locale): Block[] {
  const profiled = activity.profileType === 'general' || activity.profileType === 'specific'
  const profile = {
    nl: 'Wij maken met deze gegevens een profiel van u. ',
    en: 'We use these data to make a profile of you. ',
  }
  return [
    heading(3, say({ nl: 'Profielen en automatische besluiten', en: 'Profiles and automated decisions' }, locale)),
    paragraph(...(profiled ? [say(profile, locale)] : []), ...decision(activity, locale)),
  ]
}

function decision(activity: InformedActivity, locale: Locale): Piece[] {
  const answer = activity.answers['Q-ART22-DECISION']
  const place = { on: 'activity', activityId: activity.id, section: 'questions', field: 'Q-ART22-DECISION' } as const
  if (answer?.value === 'no' || answer?.value === 'na') {
    const none = {
      nl: 'Wij nemen geen besluiten met grote gevolgen voor u zonder dat een mens daarnaar kijkt.',
      en: 'We take no decisions with a major effect on you without a person looking at them.',
    }
    return [say(none, locale)]
  }
  if (answer?.value === 'yes') {
    const lead = {
      nl: 'Een computer neemt een besluit dat grote gevolgen voor u kan hebben. U kunt vragen of een mens ernaar kijkt. Zo werkt het en dit betekent het voor u: ',
      en: 'A computer takes a decision that can have a major effect on you. You can ask a person to look at it. How it works and what it means for you: ',
    }
    const what = {
      nl: 'hoe het besluit tot stand komt en wat het voor iemand betekent, als toelichting bij de vraag',
      en: 'how the decision is made and what it means for someone, as a note with the question',
    }
    return [say(lead, locale), answer.note || missing(what, place)]
  }
  const what = {
    nl: 'of een computer besluiten met grote gevolgen neemt',
    en: 'whether a computer takes decisions with a major effect',
  }
  return [missing(what, place)]
}
