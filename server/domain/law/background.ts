import type { Text } from '../text'

/** What helps to read the rules. `seeds` are the claims of the source articles it comes from. */
export type Background = { id: string; title: Text; text: Text; seeds: readonly string[] }

export const background: readonly Background[] = [
  {
    id: 'warning',
    title: { nl: 'Komt er eerst een waarschuwing?', en: 'Does a warning come first?' },
    text: {
      nl: 'Een waarschuwing komt voor, maar is geen recht. Geen wet verplicht de toezichthouder om eerst te waarschuwen; hij mag meteen beboeten (art. 58 lid 2 en art. 83 lid 2 AVG). De AP waarschuwt in de praktijk vaak bij cookiebanners, en zei ook dat zij sneller en hoger beboet: fout is fout.',
      en: 'A warning happens, but is not a right. No law obliges the supervisor to warn first; it may fine at once (Art. 58(2) and 83(2) GDPR). In practice the AP often warns on cookie banners, and it also said that it fines faster and higher: wrong is wrong.',
    },
    seeds: ['S3-27', 'S4-19'],
  },
  {
    id: 'inbound',
    title: { nl: 'Van kopen naar verdienen', en: 'From buying to earning' },
    text: {
      nl: 'Sinds de AVG is marketing verschoven naar inbound: waardevolle inhoud in plaats van ingekochte lijsten, koude acquisitie en ongevraagde mail.',
      en: 'Since the GDPR marketing has moved to inbound: valuable content instead of purchased lists, cold calling and unsolicited mail.',
    },
    seeds: ['S1-01'],
  },
  {
    id: 'worth',
    title: { nl: 'Wat het oplevert', en: 'What it brings' },
    text: {
      nl: 'Wie vooraf nadenkt over grondslag en plichten, voorkomt problemen achteraf en wint vertrouwen, veiligheid en loyaliteit van klanten.',
      en: 'Whoever thinks of legal basis and duties beforehand prevents problems later and gains trust, security and loyalty of customers.',
    },
    seeds: ['S1-52'],
  },
  {
    id: 'everybody',
    title: { nl: 'Voor wie de AVG geldt', en: 'To whom the GDPR applies' },
    text: {
      nl: 'De AVG geldt voor iedere organisatie die persoonsgegevens vastlegt: groot of klein, B2C of B2B, met of zonder winst, vereniging, stichting of zzp’er. Ook wie de gegevens door een ander laat verzamelen, houdt de eigen plichten.',
      en: 'The GDPR applies to every organisation that records personal data: large or small, B2C or B2B, for profit or not, association, foundation or freelancer. Whoever lets another collect the data keeps its own duties as well.',
    },
    seeds: ['S1-02', 'S3-03', 'S4-02'],
  },
]
