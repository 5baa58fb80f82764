import { keysOf, type Vocabulary } from './vocabulary'

/** Categories of people, Art. 30(1)(c). */
export const dataSubjects = {
  website_visitor: { nl: 'Websitebezoekers', en: 'Website visitors' },
  prospect: { nl: 'Prospects / leads', en: 'Prospects / leads' },
  customer: { nl: 'Klanten', en: 'Customers' },
  former_customer: { nl: 'Ex-klanten', en: 'Former customers' },
  contact_person: { nl: 'Contactpersonen van zakelijke relaties', en: 'Contacts at business relations' },
  subscriber: { nl: 'Nieuwsbriefabonnees', en: 'Newsletter subscribers' },
  platform_user: { nl: 'Gebruikers van sociale media', en: 'Social media users' },
  caller: { nl: 'Bellers en gebelden', en: 'Callers and called persons' },
  chat_user: { nl: 'Chat- en berichtgebruikers', en: 'Chat and message users' },
  employee: { nl: 'Medewerkers', en: 'Employees' },
  third_person: { nl: 'Derden die in een gesprek genoemd worden', en: 'Third persons mentioned in a conversation' },
  minor: { nl: 'Kinderen onder 16', en: 'Children under 16' },
  pupil: { nl: 'Leerlingen', en: 'Pupils' },
  patient: { nl: 'Patiënten', en: 'Patients' },
  donor_volunteer: { nl: 'Donateurs en vrijwilligers', en: 'Donors and volunteers' },
} as const satisfies Vocabulary

export type DataSubjectKey = keyof typeof dataSubjects

export const dataSubjectKeys = keysOf(dataSubjects)
