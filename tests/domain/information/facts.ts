import type {
  InformedActivity,
  InformedData,
  InformedOrganisation,
  InformedParty,
  InformedPurpose,
  InformedRetention,
} from '@/server/domain/information/facts'

export const shop: InformedOrganisation = {
  name: 'Buitenlicht B.V.',
  registrationNumber: '12345678',
  address: 'Kade 1\n3511 AB Utrecht',
  country: 'NL',
  email: 'privacy@buitenlicht.example',
  phone: '030 123 45 67',
  website: 'https://buitenlicht.example',
  establishedInEu: 'yes',
  representativeName: '',
  representativeContact: '',
  dpoAppointed: 'no',
  dpoName: '',
  dpoEmail: '',
  dpoPhone: '',
}

/** An activity of which nothing is known but its name. */
export const bare: InformedActivity = {
  id: 'a1',
  number: 1,
  name: 'WhatsApp klantcontact',
  kind: 'whatsapp',
  status: 'active',
  ownRole: 'controller',
  profileType: null,
  informationLocation: '',
  noPeriodReason: '',
  noRecipientsConfirmed: false,
  transferOutsideEea: null,
  purposes: [],
  subjects: [],
  sources: [],
  recipients: [],
  data: [],
  retention: [],
  parties: [],
  answers: {},
}

export const answering: InformedPurpose = {
  id: 'p1',
  text: 'Klantvragen beantwoorden',
  marketing: false,
  channel: 'chat_message',
  ground: 'contract',
  statute: '',
  deviceAccess: 'no',
  deviceExemption: null,
  art9Ground: null,
  art10Ground: '',
  interest: '',
}

export const phoneNumber: InformedData = {
  id: 'd1',
  occurrence: 'purposeful',
  category: { label: 'Telefoonnummer', key: null },
  categoryKind: 'ordinary',
  source: null,
}

export const oneYear: InformedRetention = {
  dataLineIds: ['d1'],
  keeper: 'us',
  engagementId: null,
  period: 'een jaar',
  months: 12,
  unlimited: false,
  startEvent: 'het laatste bericht',
  onDevice: 'no',
  reason: '',
}

export const inbox: InformedParty = {
  id: 'e1',
  name: 'Trengo B.V.',
  product: 'Trengo',
  vendorId: 'trengo',
  role: 'processor',
  receivesData: 'yes',
  storesData: 'yes',
  ownPurposes: 'no',
  ownPurposesText: '',
  transferOutsideEea: 'no',
  transfers: [],
}

/** An activity of which everything a statement asks is filled in. */
export const whole: InformedActivity = {
  ...bare,
  informationLocation: 'https://buitenlicht.example/privacy',
  transferOutsideEea: 'no',
  purposes: [answering],
  subjects: [{ label: 'Klanten', key: 'customer' }],
  sources: [{ label: 'Van de betrokkene zelf', key: 'data_subject_direct' }],
  data: [phoneNumber],
  retention: [oneYear],
  parties: [inbox],
  answers: {
    'Q-ART22-DECISION': { value: 'no', note: '' },
    'Q-AI-ANSWERS': { value: 'no', note: '' },
  },
}
