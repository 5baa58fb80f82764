import type { Text } from '../text'
import { keysOf, type Vocabulary } from './vocabulary'

/** Processing for which the AP demands a DPIA (Art. 35(4) AVG; Stcrt. 2019, 64418), each explained in one sentence. */
export const apDpiaList = {
  ap01: {
    nl: 'Heimelijk onderzoek',
    en: 'Covert investigation',
    explain: {
      nl: 'U zoekt gegevens over mensen uit zonder het hun vooraf te vertellen, bijvoorbeeld via een recherchebureau, op internet of met een verborgen camera.',
      en: 'You look into people without telling them beforehand, for example through a detective agency, on the internet or with a hidden camera.',
    },
  },
  ap02: {
    nl: 'Zwarte lijsten',
    en: 'Black lists',
    explain: {
      nl: 'U houdt een lijst bij van mensen die strafbaar, onrechtmatig of hinderlijk handelden of slecht betaalden, en deelt die met anderen.',
      en: 'You keep a list of people who committed offences, acted unlawfully, were a nuisance or paid badly, and share it with others.',
    },
  },
  ap03: {
    nl: 'Fraudebestrijding',
    en: 'Fraud prevention',
    explain: {
      nl: 'U gebruikt gegevens van mensen om fraude te voorkomen of op te sporen, zoals een verzekeraar of een sociale dienst dat doet.',
      en: 'You use data about people to prevent or detect fraud, as an insurer or a social services department does.',
    },
  },
  ap04: {
    nl: 'Creditscores',
    en: 'Credit scores',
    explain: {
      nl: 'U schat in of iemand kan betalen, of gebruikt zo’n inschatting van een ander, bijvoorbeeld voordat iemand achteraf mag betalen.',
      en: 'You estimate whether someone can pay, or use such an estimate from another, for example before someone may pay afterwards.',
    },
  },
  ap05: {
    nl: 'Financiële situatie',
    en: 'Financial situation',
    explain: {
      nl: 'Uit de gegevens blijkt wat iemand verdient, bezit of uitgeeft, zoals saldi, overboekingen en betalingen met pin of telefoon.',
      en: 'The data show what someone earns, owns or spends, such as balances, transfers and payments by card or phone.',
    },
  },
  ap06: {
    nl: 'Genetische persoonsgegevens',
    en: 'Genetic data',
    explain: {
      nl: 'U gebruikt erfelijke gegevens, zoals een DNA-analyse of een biobank.',
      en: 'You use hereditary data, such as a DNA analysis or a biobank.',
    },
  },
  ap07: {
    nl: 'Gezondheidsgegevens',
    en: 'Health data',
    explain: {
      nl: 'U verwerkt gegevens over de gezondheid van mensen, zoals zorginstellingen, arbodiensten, verzekeraars en onderzoekers doen.',
      en: 'You process data about people’s health, as care providers, occupational health services, insurers and researchers do.',
    },
  },
  ap08: {
    nl: 'Samenwerkingsverbanden',
    en: 'Cooperation alliances',
    explain: {
      nl: 'Een gemeente of andere overheid deelt bijzondere of gevoelige gegevens met andere organisaties, zoals in een wijkteam of veiligheidshuis.',
      en: 'A municipality or other public body shares special or sensitive data with other organisations, as in a neighbourhood team or a safety partnership.',
    },
  },
  ap09: {
    nl: 'Cameratoezicht',
    en: 'Camera surveillance',
    explain: {
      nl: 'Camera’s, webcams of drones volgen een ruimte waar iedereen mag komen.',
      en: 'Cameras, webcams or drones watch a place that is open to everybody.',
    },
  },
  ap10: {
    nl: 'Flexibel cameratoezicht',
    en: 'Flexible camera surveillance',
    explain: {
      nl: 'De camera beweegt mee, bijvoorbeeld op kleding of helm of als dashcam van een hulpdienst.',
      en: 'The camera moves along, for example on clothing or a helmet or as the dashcam of an emergency service.',
    },
  },
  ap11: {
    nl: 'Controle werknemers',
    en: 'Employee monitoring',
    explain: {
      nl: 'U volgt wat medewerkers doen, bijvoorbeeld hun e-mail en internetgebruik, hun wagen met gps, of met een camera tegen diefstal.',
      en: 'You follow what employees do, for example their e-mail and internet use, their car with GPS, or with a camera against theft.',
    },
  },
  ap12: {
    nl: 'Locatiegegevens',
    en: 'Location data',
    explain: {
      nl: 'U gebruikt gegevens die laten zien waar iemand is of was, bijvoorbeeld uit een telefoon, navigatie, scanauto of reis met het openbaar vervoer.',
      en: 'You use data that show where someone is or was, for example from a phone, navigation, a scan car or a journey by public transport.',
    },
  },
  ap13: {
    nl: 'Communicatiegegevens',
    en: 'Communication data',
    explain: {
      nl: 'U gebruikt wat mensen aan elkaar schrijven of zeggen, of gegevens over wie met wie en wanneer contact had, verder dan nodig is om het netwerk, de dienst of het apparaat veilig te houden.',
      en: 'You use what people write or say to each other, or data about who was in contact with whom and when, beyond what keeps the network, the service or the device secure.',
    },
  },
  ap14: {
    nl: 'Internet of things',
    en: 'Internet of things',
    explain: {
      nl: 'De gegevens komen uit apparaten die met internet zijn verbonden, zoals slimme tv’s, speelgoed, energiemeters of huishoudelijke apparaten.',
      en: 'The data come from devices connected to the internet, such as smart TVs, toys, energy meters or household appliances.',
    },
  },
  ap15: {
    nl: 'Profilering',
    en: 'Profiling',
    explain: {
      nl: 'Een computer beoordeelt persoonlijke kenmerken van mensen, zoals voorkeuren, interesses, gedrag, betrouwbaarheid of koopkracht.',
      en: 'A computer evaluates personal aspects of people, such as preferences, interests, behaviour, reliability or spending power.',
    },
  },
  ap16: {
    nl: 'Observatie en beïnvloeding van gedrag',
    en: 'Observation and influencing of behaviour',
    explain: {
      nl: 'Een systeem volgt of stuurt wat mensen doen, of legt dat vast, ook om advertenties te tonen op basis van surfgedrag.',
      en: 'A system follows, steers or records what people do, also to show ads based on their browsing.',
    },
  },
  ap17: {
    nl: 'Biometrische gegevens',
    en: 'Biometric data',
    explain: {
      nl: 'U herkent iemand aan het lichaam of gedrag, zoals aan een vingerafdruk, gezicht of stem.',
      en: 'You recognise someone by body or behaviour, such as a fingerprint, face or voice.',
    },
  },
} as const satisfies Vocabulary<Text & { explain: Text }>

export type ApDpiaKey = keyof typeof apDpiaList

export const apDpiaKeys = keysOf(apDpiaList)
