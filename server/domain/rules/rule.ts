import type { Text } from '../text'
import type { Reader } from './reader'
import type { Tri } from './tri'

export type Severity = 'blocking' | 'warning' | 'advice'
export type FineTier = 'high' | 'low' | 'tw' | 'ai_act' | 'none'
/** Where a rule comes from: a source article, verified research, general knowledge of the law, or practice. */
export type Basis = 'seed' | 'verified' | 'general' | 'practice'
export type RuleScope =
  | 'organisation'
  | 'scan'
  | 'inventory'
  | 'activity'
  | 'purpose'
  | 'engagement'
  | 'agreement'
  | 'transfer'
  | 'retention'
  | 'consent'

/** A case that a position is about, where a rule leaves room in more than one. */
export type PositionCase = { title: Text; holds: (facts: Reader) => boolean }

export type Position = Text & { source: string; about?: PositionCase }

/** The law leaves room: when the rule finds a gap and `when` holds, the positions on the case are shown instead of a block. */
export type Substantiation = { when: (facts: Reader) => boolean; positions: readonly Position[] }

/** Words that fill the {placeholders} of the message. */
export type Words = Record<string, string | Text>

/**
 * A rule of law or good practice. `since` and `until` are inclusive days. `applies` says whether the rule concerns the
 * subject at all (always, when it is left out), `gap` whether the facts break it. `waitsForScan`: all of it, or a part
 * of it, needs a website check.
 */
export type Rule = {
  id: string
  group: RuleGroup
  severity: Severity
  scope: RuleScope
  since?: string
  until?: string
  waitsForScan?: 'all' | 'part'
  applies?: (facts: Reader) => Tri
  gap: (facts: Reader) => Tri
  words?: (facts: Reader) => Words
  message: Text
  fix: Text
  cites: readonly string[]
  seeds: readonly string[]
  fineTier: FineTier
  basis: Basis
  supersedes?: readonly string[]
  substantiate?: Substantiation
}

/** What rules are about, and why that counts for people and for the organisation. */
export const ruleGroups = {
  blind_spot: {
    nl: 'Blinde vlekken',
    en: 'Blind spots',
    why: {
      nl: 'Wat niemand kent, kan niemand beveiligen, uitleggen of wissen. U bent er wel verantwoordelijk voor, ook als een bureau het aanzette.',
      en: 'What nobody knows nobody can secure, explain or erase. You are responsible for it all the same, also when an agency switched it on.',
    },
  },
  completeness: {
    nl: 'Volledigheid',
    en: 'Completeness',
    why: {
      nl: 'Het register is uw bewijs dat u weet wat u doet. De toezichthouder vraagt het als eerste op, en elk ander antwoord rust erop.',
      en: 'The record is your evidence that you know what you do. The supervisor asks for it first, and every other answer rests on it.',
    },
  },
  legal_basis: {
    nl: 'Grondslag',
    en: 'Legal ground',
    why: {
      nl: 'Zonder grondslag die past, is de verwerking zelf verboden, hoe goed de rest ook geregeld is.',
      en: 'Without a legal ground that fits, the processing itself is forbidden, however well the rest is arranged.',
    },
  },
  telecom: {
    nl: 'Telecommunicatiewet',
    en: 'Telecommunications Act',
    why: {
      nl: 'Berichten sturen, bellen en iets op een apparaat lezen of plaatsen heeft naast de AVG eigen regels. De ACM en de AP beboeten die los.',
      en: 'Sending messages, calling and reading or placing something on a device has rules of its own beside the GDPR. They are fined separately.',
    },
  },
  consent: {
    nl: 'Toestemming',
    en: 'Consent',
    why: {
      nl: 'Toestemming telt alleen als iemand vrij koos, wist waarvoor en iets deed om ja te zeggen. Mist er een, dan is er geen toestemming.',
      en: 'Consent counts only when somebody chose freely, knew what for and did something to say yes. If one is missing, there is no consent.',
    },
  },
  proof: {
    nl: 'Bewijs van toestemming',
    en: 'Proof of consent',
    why: {
      nl: 'U moet per persoon kunnen laten zien dat er toestemming was. Wat u niet kunt bewijzen, geldt als niet gegeven.',
      en: 'You must be able to show for each person that there was consent. What you cannot prove counts as not given.',
    },
  },
  lia: {
    nl: 'Belangenafweging',
    en: 'Legitimate interest assessment',
    why: {
      nl: 'Gerechtvaardigd belang geldt pas als u doel, noodzaak en het belang van de ander hebt afgewogen en dat kunt laten zien.',
      en: 'Legitimate interest holds only once you have weighed purpose, necessity and the interests of the other person, and can show it.',
    },
  },
  profile: {
    nl: 'Profielen',
    en: 'Profiles',
    why: {
      nl: 'Hoe fijner het profiel, hoe meer u van iemand weet zonder dat die persoon het merkt, en hoe eerder u toestemming nodig hebt.',
      en: 'The finer the profile, the more you know of somebody unnoticed, and the sooner you need consent.',
    },
  },
  onboarding: {
    nl: 'CRM-onboarding',
    en: 'CRM onboarding',
    why: {
      nl: 'Klantgegevens gaan naar anderen om mensen elders te herkennen. Klanten verwachten dat niet; hashen maakt de gegevens niet anoniem.',
      en: 'Customer data go to others to recognise people elsewhere. Customers do not expect that; hashing does not make the data anonymous.',
    },
  },
  contract: {
    nl: 'Contracten',
    en: 'Contracts',
    why: {
      nl: 'Een ander mag met uw gegevens alleen doen wat is afgesproken. Zonder die afspraak kunt u niets eisen en bent u wel aansprakelijk.',
      en: 'Another party may do with your data only what was agreed. Without that agreement you can demand nothing, and are liable all the same.',
    },
  },
  transfer: {
    nl: 'Doorgifte',
    en: 'Transfers',
    why: {
      nl: 'Buiten de EER gelden andere regels, en kan een overheid meelezen. De bescherming moet meereizen met de gegevens.',
      en: 'Outside the EEA other rules hold, and a government may read along. The protection has to travel with the data.',
    },
  },
  retention: {
    nl: 'Bewaren',
    en: 'Retention',
    why: {
      nl: 'Wat u niet meer nodig hebt, kan alleen nog lekken. Bewaren zonder termijn is een eigen overtreding.',
      en: 'What you no longer need can only leak. Keeping it without a period is a breach in itself.',
    },
  },
  security: {
    nl: 'Beveiliging',
    en: 'Security',
    why: {
      nl: 'Een lek raakt de mensen om wie het gaat. Hoe gevoeliger de gegevens, hoe meer u moet doen om het te voorkomen.',
      en: 'A leak hurts the people concerned. The more sensitive the data, the more you have to do to prevent it.',
    },
  },
  dpia: {
    nl: 'DPIA',
    en: 'DPIA',
    why: {
      nl: 'Bij een hoog risico moet u vooraf nagaan wat het mensen kan kosten. Achteraf is te laat: zonder DPIA had u niet mogen beginnen.',
      en: 'With a high risk you have to find out beforehand what it can cost people. Afterwards is too late: without a DPIA you should not have started.',
    },
  },
  information: {
    nl: 'Informatie aan mensen',
    en: 'Information for people',
    why: {
      nl: 'Wie niet weet wat u doet, kan zich niet verweren en geen recht gebruiken. Daarom moet u het vertellen, op tijd en in gewone woorden.',
      en: 'Whoever does not know what you do cannot object or use a right. That is why you have to tell it, in time and in plain words.',
    },
  },
  rights: {
    nl: 'Rechten van mensen',
    en: 'Rights of people',
    why: {
      nl: 'Mensen mogen hun gegevens zien, laten wissen en bezwaar maken. U hebt een maand, en dat lukt alleen als u weet waar alles staat.',
      en: 'People may see their data, have them erased and object. You have a month, and that works only if you know where everything is.',
    },
  },
  review: {
    nl: 'Herbeoordeling',
    en: 'Review',
    why: {
      nl: 'Wat vorig jaar klopte, kan nu anders zijn: een nieuwe leverancier, een nieuw doel, een nieuwe wet.',
      en: 'What was right last year may have changed: a new vendor, a new purpose, a new law.',
    },
  },
  organisation: {
    nl: 'Organisatie',
    en: 'Organisation',
    why: {
      nl: 'Dit geldt voor alle verwerkingen tegelijk. Is het hier niet geregeld, dan ontbreekt het overal.',
      en: 'This holds for all activities at once. If it is not arranged here, it is missing everywhere.',
    },
  },
} as const satisfies Record<string, Text & { why: Text }>

export type RuleGroup = keyof typeof ruleGroups
