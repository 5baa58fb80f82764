import { recordingKinds } from './kind-sets'
import type { Question } from './question'

export const systemsAndRecordingQuestions: readonly Question[] = [
  {
    id: 'Q-CONSUMER-APP',
    subject: 'engagement',
    type: 'yes_no',
    text: {
      nl: 'Is dit een consumentenapp zonder verwerkersafspraken?',
      en: 'Is this a consumer app without processing terms?',
    },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['AGR-CONSUMER-APP'],
    seeds: [],
  },
  {
    id: 'Q-INTERNET',
    subject: 'activity',
    type: 'yes_no',
    text: { nl: 'Is het systeem via internet te bereiken?', en: 'Can the system be reached over the internet?' },
    kinds: 'all',
    rules: ['SEC-MFA'],
    seeds: [],
  },
  {
    id: 'Q-RECORDING',
    subject: 'activity',
    type: 'yes_no',
    text: { nl: 'Neemt u gesprekken of beeld op?', en: 'Do you record calls or video?' },
    kinds: recordingKinds,
    rules: ['SEC-PAUSE-RECORDING', 'INFO-RECORDING'],
    seeds: [],
  },
  {
    id: 'Q-RECORDING-HOLD',
    subject: 'activity',
    type: 'yes_no',
    text: { nl: 'Staat de opname uit als iemand in de wacht staat?', en: 'Is recording off while someone is on hold?' },
    kinds: recordingKinds,
    gapWhen: 'no',
    rules: ['SEC-PAUSE-RECORDING'],
    seeds: [],
  },
  {
    id: 'Q-RECORDING-ANNOUNCED',
    subject: 'activity',
    type: 'yes_no',
    text: {
      nl: 'Meldt u vóór het gesprek dat u opneemt en waarvoor?',
      en: 'Do you announce before the call that you record and why?',
    },
    kinds: recordingKinds,
    gapWhen: 'no',
    rules: ['INFO-RECORDING'],
    seeds: [],
  },
  {
    id: 'Q-DPIA-SCALE',
    subject: 'activity',
    type: 'yes_no',
    text: { nl: 'Gebeurt dit grootschalig of stelselmatig?', en: 'Is this done on a large scale or systematically?' },
    kinds: 'all',
    gapWhen: 'yes',
    rules: ['DPIA-REQUIRED'],
    seeds: [],
  },
]
