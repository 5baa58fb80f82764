import type { Text } from '../../text'
import type { FieldPath } from '../fields'

type Path = Extract<FieldPath, `${'organisation' | 'member' | 'inventory' | 'decision'}.${string}`>

/** What people call the facts about the organisation, its members, its inventory and what it decided. */
export const organisationLabels: Record<Path, Text> = {
  'organisation.name': { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
  'organisation.contact': { nl: 'Contactgegevens van de organisatie', en: 'Contact details of the organisation' },
  'organisation.established_in_eu': { nl: 'Gevestigd in de EU', en: 'Established in the EU' },
  'organisation.representative': { nl: 'Vertegenwoordiger in de EU', en: 'Representative in the EU' },
  'organisation.dpo_required': { nl: 'FG verplicht', en: 'DPO required' },
  'organisation.dpo_appointed': { nl: 'FG aangesteld', en: 'DPO appointed' },
  'organisation.dpo_contact': { nl: 'Contactgegevens van de FG', en: 'Contact details of the DPO' },
  'organisation.art30_5_claimed': {
    nl: 'Beroep op de uitzondering voor kleine organisaties',
    en: 'Exemption for small organisations claimed',
  },
  'organisation.is_public_authority': { nl: 'Overheidsinstantie', en: 'Public authority' },
  'organisation.telemarketing_exemption': { nl: 'Uitzondering telemarketing', en: 'Telemarketing exemption' },
  'organisation.markets': { nl: 'Landen waar u actief bent', en: 'Countries in which you are active' },
  'organisation.domains': { nl: 'Website', en: 'Website' },
  'organisation.cookie_statement_versions': {
    nl: 'Versie van de cookieverklaring',
    en: 'Version of the cookie statement',
  },
  'organisation.breach_procedure': { nl: 'Werkwijze bij datalekken', en: 'Procedure for data breaches' },
  'organisation.rights_procedure': { nl: 'Werkwijze bij verzoeken van mensen', en: 'Procedure for requests of people' },
  'organisation.channel_policies': { nl: 'Kanalen met beleid', en: 'Channels with a policy' },
  'organisation.last_shown': { nl: 'Laatst getoond aan een auditor', en: 'Last shown to an auditor' },
  'member.is_dpo': { nl: 'Lid is de FG', en: 'Member is the DPO' },
  'member.person': { nl: 'Lid', en: 'Member' },
  'inventory.kind': { nl: 'Touchpoint', en: 'Touchpoint' },
  'inventory.answer': { nl: 'Touchpoint in gebruik', en: 'Touchpoint in use' },
  'inventory.answered_at': {
    nl: 'Dag van het antwoord in de inventarisatie',
    en: 'Day of the answer in the inventory',
  },
  'decision.rule': { nl: 'Regel waarover is beslist', en: 'Rule that was decided on' },
  'decision.kind': { nl: 'Soort besluit', en: 'Kind of decision' },
  'decision.reason': { nl: 'Reden van het besluit', en: 'Reason of the decision' },
  'decision.accepted_by': { nl: 'Wie het risico accepteerde', en: 'Who accepted the risk' },
  'decision.date': { nl: 'Dag van het besluit', en: 'Day of the decision' },
}
