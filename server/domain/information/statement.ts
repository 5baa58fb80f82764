import { type Locale, say } from '../text'
import { dataBlocks } from './data'
import { type Block, heading, type InformationText, missing, paragraph } from './document'
import { automationBlocks, obligationBlocks } from './duties'
import { type InformedActivity, type InformedOrganisation, informsPeople } from './facts'
import { controllerBlocks, dpoBlocks } from './identity'
import { purposeBlocks } from './purposes'
import { recipientBlocks } from './recipients'
import { retentionBlocks } from './retention'
import { ownChoices, rightsBlocks } from './rights'
import { transferBlocks } from './transfers'
import { firstActivity } from './words'

/** The register as a text for people: one organisation with its activities. */
export type Informed = { organisation: InformedOrganisation; activities: readonly InformedActivity[] }

/** What a statement says about one activity: Art. 13 and 14 AVG without who we are and the general rights. */
function sectionBlocks(activity: InformedActivity, locale: Locale): Block[] {
  return [
    heading(2, activity.name),
    ...purposeBlocks(activity, locale),
    ...dataBlocks(activity, locale),
    ...recipientBlocks(activity, locale),
    ...transferBlocks(activity, locale),
    ...retentionBlocks(activity, locale),
    ...obligationBlocks(activity, locale),
    ...automationBlocks(activity, locale),
  ]
}

/** The part of a privacy statement about one activity, with the choices people have there. */
export function activitySection(
  organisation: InformedOrganisation,
  activity: InformedActivity,
  locale: Locale,
): InformationText {
  const choices = ownChoices([activity], organisation, locale)
  const title = heading(3, say({ nl: 'Wat u kunt kiezen', en: 'What you can choose' }, locale))
  return { locale, blocks: [...sectionBlocks(activity, locale), ...(choices.length > 0 ? [title, ...choices] : [])] }
}

/** A whole privacy statement out of the register. Activities for somebody else are theirs to tell about. */
export function privacyStatement({ organisation, activities }: Informed, locale: Locale): InformationText {
  const ours = activities.filter(informsPeople)
  const { name } = organisation
  const title = { nl: `Privacyverklaring van ${name}`, en: `Privacy statement of ${name}` }
  const lede = {
    nl: 'Hier leest u welke persoonsgegevens wij gebruiken, waarvoor, en wat u daarover kunt kiezen.',
    en: 'Here you read which personal data we use, why, and what you can choose.',
  }
  return {
    locale,
    blocks: [
      heading(1, say(title, locale)),
      paragraph(say(lede, locale)),
      ...controllerBlocks(organisation, locale),
      ...dpoBlocks(organisation, locale),
      ...(ours.length > 0
        ? ours.flatMap((activity) => sectionBlocks(activity, locale))
        : [paragraph(missing(firstActivity, { on: 'register' }))]),
      ...rightsBlocks(ours, organisation, locale),
    ],
  }
}
