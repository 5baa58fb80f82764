import type { Text } from '../text'

/** An organisation that helps or warns, with what to go to it for. `source` is the fact or claim behind it. */
export type SectorBody = { name: string; url: string; about: Text; source: string }

export const sectorBodies: readonly SectorBody[] = [
  {
    name: 'DDMA',
    url: 'https://ddma.nl',
    about: {
      nl: 'Branchevereniging voor data en marketing. Vraag haar naar de regels van uw sector, bijvoorbeeld over soft opt-in en bellen. Haar uitleg is een standpunt, geen wet.',
      en: 'Trade association for data and marketing. Ask it about the rules of your sector, for instance on soft opt-in and calling. Its reading is a position, not law.',
    },
    source: 'S3-28',
  },
  {
    name: 'Goede Doelen Nederland',
    url: 'https://www.goededoelennederland.nl',
    about: {
      nl: 'Branchevereniging van goede doelen. Voor hen gelden uitzonderingen bij bellen en bij berichten aan donateurs.',
      en: 'Trade association of charities. Exceptions apply to them for calling and for messages to donors.',
    },
    source: 'LF-49',
  },
  {
    name: 'Consumentenbond',
    url: 'https://www.consumentenbond.nl',
    about: {
      nl: 'Schreef over custom audiences en cookies: klanten wisten niet dat hun e-mailadres naar platforms ging. Dat leidde tot Kamervragen.',
      en: 'Consumer association. It wrote on custom audiences and cookies: customers did not know that their e-mail address went to platforms. That led to parliamentary questions.',
    },
    source: 'S4-15',
  },
]
