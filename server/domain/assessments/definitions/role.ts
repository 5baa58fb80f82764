import { roleHelperNote, roleQuestions } from '../../agreements/role-helper'
import { engagementRoles } from '../../vocabulary/engagement-roles'
import { type Definition, optionsOf } from '../definition'

/** The role of a party in three questions; the facts decide, not the label of a contract (S1-46, S1-47, EDPB 07/2020). */
export const role: Definition = {
  kind: 'role',
  label: { nl: 'Rol van de partij', en: 'Role of the party' },
  lede: {
    nl: 'Drie vragen leiden tot een voorstel voor de rol en de afspraak die daarbij hoort.',
    en: 'Three questions lead to a proposal for the role and the agreement that belongs to it.',
  },
  cite: 'art. 26 AVG, art. 28 AVG',
  subject: 'engagement',
  outcome: 'outcome',
  sections: [
    {
      id: 'questions',
      title: { nl: 'Wie bepaalt wat?', en: 'Who decides what?' },
      examples: [
        {
          title: { nl: 'Bureau dat belt in uw opdracht', en: 'Agency that calls on your behalf' },
          text: {
            nl: 'U levert de lijst en het script, het bureau belt en geeft alles terug. Het bepaalt niets zelf: verwerker.',
            en: 'You supply the list and the script, the agency calls and gives everything back. It decides nothing itself: processor.',
          },
        },
        {
          title: { nl: 'Pixel van een netwerk', en: 'Pixel of a network' },
          text: {
            nl: 'U plaatst de pixel voor uw campagne, het netwerk verzamelt mee voor zichzelf. Voor het verzamelen en doorgeven bent u samen verantwoordelijk (C-40/17).',
            en: 'You place the pixel for your campaign, the network collects along for itself. For collecting and passing on you are jointly responsible (C-40/17).',
          },
        },
      ],
      items: [
        { id: 'r1', type: 'yes_no', required: true, text: roleQuestions.r1 },
        { id: 'r2', type: 'yes_no', required: true, text: roleQuestions.r2 },
        { id: 'r3', type: 'yes_no', required: true, text: roleQuestions.r3 },
        {
          id: 'facts',
          type: 'text',
          required: true,
          text: { nl: 'Waaruit blijkt dat?', en: 'What shows that?' },
          help: {
            nl: 'Noem feiten: wie kiest de gegevens, wie beslist over bewaren, wat staat in de voorwaarden.',
            en: 'Name facts: who chooses the data, who decides on keeping, what the terms say.',
          },
        },
      ],
    },
    {
      id: 'outcome',
      title: { nl: 'Uitkomst', en: 'Outcome' },
      lede: roleHelperNote,
      items: [
        {
          id: 'outcome',
          type: 'choice',
          required: true,
          options: optionsOf(engagementRoles).filter(({ id }) => id !== 'unknown'),
          text: { nl: 'Welke rol heeft deze partij?', en: 'Which role does this party have?' },
          help: {
            nl: 'De uitkomst is een onderbouwing. Bij het document neemt u de rol over in het register.',
            en: 'The outcome is a substantiation. At the document you take the role over in the register.',
          },
        },
        { id: 'conclusion', type: 'text', text: { nl: 'Toelichting', en: 'Explanation' } },
      ],
    },
  ],
}
