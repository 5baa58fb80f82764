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
  {
    id: 'direct_marketing',
    title: { nl: 'Reclame als eigen belang', en: 'Advertising as an interest of your own' },
    text: {
      nl: 'Eigen diensten aanprijzen is een belang dat de AVG noemt (overweging 47). Vaak gaat het om naam, adres, telefoonnummer, geboortedatum, geslacht en aankoophistorie; u gebruikt er niet meer van dan nodig is. Het belang opent niet elk kanaal. Mensen bellen mag sinds 1 juli 2021 alleen met toestemming vooraf, en sinds 1 juli 2026 geldt dat op enkele uitzonderingen na ook voor klanten. Reclame per e-mail, sms of app vraagt toestemming of de soft opt-in (art. 11.7 Tw). U weegt dat belang altijd af; dient het vooral uw bedrijf en grijpt het te veel in, dan vraagt u toestemming.',
      en: 'Promoting your own services is an interest the GDPR names (recital 47). It is often about name, address, phone number, date of birth, gender and purchase history; you use no more of it than needed. The interest does not open every channel. Calling people has needed prior consent since 1 July 2021, and since 1 July 2026, with a few exceptions, customers too. Advertising by e-mail, text or app needs consent or soft opt-in (art. 11.7 Dutch Telecommunications Act). You always balance that interest; if it mainly serves your business and intrudes too much, you ask consent.',
    },
    seeds: ['S0-09', 'S1-37'],
  },
  {
    id: 'server_log',
    title: { nl: 'Serverlogs en het apparaat van de bezoeker', en: "Server logs and the visitor's device" },
    text: {
      nl: 'Wie iets plaatst op of leest van een apparaat, zoals het IP-adres, heeft toestemming nodig, behalve als dat nodig is voor de gevraagde dienst of voor de verbinding. In het eerste verzoek van een browser staan het gevraagde adres, het IP-adres, de user agent en weinig meer. Wat na dat eerste verzoek wordt geplaatst of gelezen, valt er altijd onder.',
      en: 'Whoever places something on or reads something from a device, such as the IP address, needs consent, unless it is necessary for the service asked for or for the connection. The first request of a browser holds the address asked for, the IP address, the user agent and little more. What is placed or read after that first request always falls under the rule.',
    },
    seeds: ['S0-14', 'S0-16', 'S0-17'],
  },
  {
    id: 'pixel',
    title: { nl: 'Voorbeeld: de pixel van bedrijf X', en: 'Example: the pixel of company X' },
    text: {
      nl: 'Bedrijf X zet de pixel van een sociaal netwerk op zijn site. Die volgt bezoekers die niets kochten, zodat zij later elders advertenties van X zien. Daarvoor is vooraf toestemming nodig, net als voor cookies en webbakens.',
      en: 'Company X puts the pixel of a social network on its site. It follows visitors who bought nothing, so that they later see ads of X elsewhere. That needs consent beforehand, as cookies and web beacons do.',
    },
    seeds: ['S1-19', 'S1-20'],
  },
  {
    id: 'double_opt_in',
    title: { nl: 'Enkele of dubbele opt-in', en: 'Single or double opt-in' },
    text: {
      nl: 'Bij dubbele opt-in zegt iemand twee keer ja. Dat geeft meer reacties en minder klachten over spam, houdt foute adressen en robots buiten de lijst en beschermt uw reputatie als afzender. Met enkele opt-in groeit de lijst sneller, maar kwaliteit gaat voor aantallen.',
      en: 'With double opt-in someone says yes twice. That brings more response and fewer spam complaints, keeps wrong addresses and robots off the list and protects your reputation as a sender. With single opt-in the list grows faster, but quality goes before quantity.',
    },
    seeds: ['S3-15', 'S3-16'],
  },
  {
    id: 'blind_spot',
    title: { nl: 'Waarom kanalen buiten beeld blijven', en: 'Why channels stay out of sight' },
    text: {
      nl: 'Wie de inventarisatie opstelt, weet vaak niet welke kanalen de business of een bureau gebruikt. Dat is geen onwil maar onwetendheid. Loop de touchpoints daarom opnieuw langs, samen met de mensen die ze gebruiken. Het doel is geen papieren tijger, maar maatregelen die werken.',
      en: 'Whoever draws up the inventory often does not know which channels the business or an agency uses. That is not unwillingness but ignorance. So go through the touchpoints again, together with the people who use them. The aim is no paper tiger, but measures that work.',
    },
    seeds: ['S4-12', 'S4-14', 'S4-15', 'S4-20', 'S4-33'],
  },
]
