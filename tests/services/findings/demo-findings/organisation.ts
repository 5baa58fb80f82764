import { type Expected, times } from './expected'

/** What is wrong with the organisation itself and its inventory. */
export const organisation: Expected = {
  blocking: [],
  warning: [
    // of 27 kinds 14 are in use, 3 are not, of 2 nobody knows
    ...times(8, 'BS-INVENTORY-OPEN'),
    ...times(2, 'BS-INVENTORY-UNKNOWN'),
    // live chat has a policy, WhatsApp has none
    'ORG-CHANNEL-POLICY',
  ],
  // no auditor looked yet, nobody took the register along
  advice: ['A30-4-AVAILABLE'],
  // not answered or not known: if it is yes, an activity is missing
  open: times(10, 'BS-INVENTORY-YES-NO-ACTIVITY'),
}
