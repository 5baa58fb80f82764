import type { Text } from '../../text'

/** What people must know before they consent, as it is named in a message (Art. 4(11) and 7(3), EDPB 05/2020). */
export const informedItems = {
  identity: { nl: 'wie u bent', en: 'who you are' },
  purpose: { nl: 'het doel', en: 'the purpose' },
  data: { nl: 'welke gegevens u verzamelt', en: 'which data you collect' },
  retention: { nl: 'de bewaartermijn', en: 'the retention period' },
  withdrawal: { nl: 'het recht om in te trekken', en: 'the right to withdraw' },
  third_parties: { nl: 'wie de gegevens krijgen', en: 'who receives the data' },
} as const satisfies Record<string, Text>

export const informedItemKeys = Object.keys(informedItems) as (keyof typeof informedItems)[]
