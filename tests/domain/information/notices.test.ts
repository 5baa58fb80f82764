import { describe, expect, it } from 'vitest'
import { channelNotice } from '@/server/domain/information/channel-notice'
import { missingIn } from '@/server/domain/information/document'
import type { InformedActivity } from '@/server/domain/information/facts'
import { groupMissing } from '@/server/domain/information/missing-groups'
import { optOutText } from '@/server/domain/information/opt-out'
import { toMarkdown } from '@/server/domain/information/render-markdown'
import { activitySection } from '@/server/domain/information/statement'
import { touchpointKinds } from '@/server/domain/touchpoints'
import { answering, bare, shop, whole } from './facts'

function notice(activity: InformedActivity, locale: 'nl' | 'en' = 'nl') {
  const text = channelNotice(shop, activity, locale)
  return { words: text ? toMarkdown(text) : '', lacks: text ? missingIn(text).map(({ missing }) => missing.nl) : [] }
}

function optOut(...purposes: Partial<typeof answering>[]) {
  const text = optOutText(shop, { ...whole, purposes: purposes.map((one) => ({ ...answering, ...one })) }, 'nl')
  return { words: text ? toMarkdown(text) : null, lacks: text ? missingIn(text).map(({ missing }) => missing.nl) : [] }
}

describe('The notice in a channel', () => {
  it('tells in the first WhatsApp message who reads along, why, and where to read more', () => {
    expect(notice(whole)).toEqual({
      lacks: [],
      words: `### Bij het eerste bericht

U schrijft met Buitenlicht B.V.

Wij gebruiken uw berichten voor: Klantvragen beantwoorden.

Deze partijen krijgen uw berichten ook: Trengo B.V. (Trengo).

Stuur ons geen gevoelige gegevens, zoals over uw gezondheid, en geen kopie van uw paspoort.

Meer leest u in onze privacyverklaring: https://buitenlicht.example/privacy
`,
    })
  })

  it('asks for all it cannot know', () => {
    expect(notice(bare).lacks).toEqual([
      'of een computer (AI) antwoordt',
      'waarvoor u de gegevens gebruikt',
      'wie de berichten ook krijgt',
      'waar uw privacyverklaring staat',
    ])
  })

  it('says that a computer answers when it does', () => {
    const answers = { 'Q-AI-ANSWERS': { value: 'yes', note: '' } }
    expect(notice({ ...whole, kind: 'live_chat', answers }).words).toContain('Soms antwoordt een computer (AI)')
  })

  it.each(['call_platform_inbound', 'telemarketing_outbound', 'video_call'])('announces recording in %s', (kind) => {
    const answered = (value: string) => ({ ...whole.answers, 'Q-RECORDING': { value, note: '' } })
    expect(notice({ ...whole, kind, answers: answered('yes') }).words).toContain('Wij nemen dit gesprek op.')
    expect(notice({ ...whole, kind, answers: answered('no') }).words).not.toContain('op.\n')
    expect(notice({ ...whole, kind }).lacks).toEqual(['of u gesprekken opneemt'])
  })

  it('offers in a call that we make not to be called again', () => {
    expect(notice({ ...whole, kind: 'telemarketing_outbound' }).words).toContain('Wilt u niet meer gebeld worden?')
  })

  it('tells of the right to object to advertising in a paragraph of its own', () => {
    const marketing = { ...answering, marketing: true }
    const told = 'Tegen reclame, en tegen profielen daarvoor, kunt u altijd en zonder reden bezwaar maken.'
    for (const kind of ['whatsapp', 'live_chat', 'telemarketing_outbound', 'newsletter']) {
      expect(notice({ ...whole, kind, purposes: [marketing] }).words).toContain(`\n\n${told}`)
    }
    expect(notice(whole).words).not.toContain('bezwaar')
    expect(notice({ ...whole, purposes: [marketing] }, 'en').words).toContain('you can object at any time')
  })

  it('tells of the right to object to use for our own interest', () => {
    const purposes = [{ ...answering, ground: 'legitimate_interest' as const }]
    expect(notice({ ...whole, purposes }).words).toContain('\n\nU kunt bezwaar maken tegen het gebruik')
  })

  it('asks how people object where no contact is recorded, and whether a purpose is advertising', () => {
    const nowhere = { ...shop, email: '', phone: '', address: '' }
    const marked = (marketing: boolean | null) => {
      const text = channelNotice(nowhere, { ...whole, purposes: [{ ...answering, marketing }] }, 'nl')
      return text && missingIn(text).map(({ missing }) => missing.nl)
    }
    expect(marked(true)).toEqual(['het adres, e-mailadres of telefoonnummer van uw organisatie'])
    expect(marked(null)).toEqual(['of dit doel reclame is'])
  })

  it('asks for a ground that nobody chose, as the statement does', () => {
    const purposes = [
      { ...answering, ground: null },
      { ...answering, id: 'p2', text: 'Afspraken' },
    ]
    expect(notice({ ...whole, purposes }).words).toContain(
      'voor: Klantvragen beantwoorden **\\[Nog in te vullen: de grondslag voor ‘Klantvragen beantwoorden’\\]**; Afspraken.',
    )
  })

  it('is there for every conversation and form, and not for what people do not see', () => {
    expect(touchpointKinds.filter((kind) => channelNotice(shop, { ...whole, kind }, 'nl'))).toEqual([
      'whatsapp',
      'call_platform_inbound',
      'messenger',
      'telemarketing_outbound',
      'live_chat',
      'ai_chatbot',
      'video_call',
      'newsletter',
      'lead_form',
      'platform_lead_ads',
    ])
    expect(channelNotice(shop, { ...whole, ownRole: 'processor' }, 'nl')).toBeNull()
  })

  it('is English when asked for', () => {
    expect(notice(whole, 'en').words).toContain('We use your messages for: Answer customer questions.')
  })
})

describe('The opt-out text', () => {
  it('is there for each channel in which people get advertising, and no other', () => {
    expect(optOut({ marketing: false, channel: 'email' }).words).toBeNull()
    expect(optOut({ marketing: true, channel: 'ad_platform' }).words).toBeNull()
    const { words } = optOut({ marketing: true, channel: 'push' }, { marketing: true, channel: 'email' })
    expect(words?.match(/^### .*$/gm)).toEqual(['### E-mail', '### Pushbericht'])
  })

  it.each([
    ['email', 'Meld u hier af: '],
    ['sms', 'Stuur terug: '],
    ['chat_message', 'Schrijf ons dat.'],
    ['push', 'Zet ze uit in de instellingen'],
    ['telephone', 'Zeg het nu.'],
  ] as const)('tells for %s how to stop it', (channel, words) => {
    expect(optOut({ marketing: true, channel }).words).toContain(words)
  })

  it('leaves room for what only the mail program knows', () => {
    expect(optOut({ marketing: true, channel: 'email' }).lacks).toEqual(['de afmeldlink van uw mailprogramma'])
  })

  it('says why people get it when there is one reason', () => {
    const mail = { marketing: true, channel: 'email' as const }
    expect(optOut({ ...mail, ground: 'consent' }).words).toContain('omdat u daar toestemming voor gaf.')
    expect(optOut({ ...mail, ground: 'soft_opt_in' }).words).toContain('omdat u klant bij ons bent.')
    expect(optOut({ ...mail, ground: 'consent' }, { ...mail, ground: 'soft_opt_in' }).words).not.toContain('omdat')
  })

  it('asks whether a purpose is advertising when nobody said so', () => {
    expect(optOut({ marketing: null, channel: 'push' }).lacks).toEqual(['of dit doel reclame is'])
  })
})

describe('What the texts lack', () => {
  it('is counted once, per activity, with the organisation first', () => {
    const nowhere = { ...shop, email: '', phone: '', address: '' }
    const consent = { ...whole, purposes: [{ ...answering, ground: 'consent' as const }] }
    const texts = [activitySection(nowhere, consent, 'nl'), activitySection(nowhere, bare, 'nl')]
    const groups = groupMissing([...texts, texts[1] ?? null, null], [bare])
    expect(groups.map(({ activity, marks }) => [activity?.name ?? null, marks.length])).toEqual([
      [null, 1],
      ['WhatsApp klantcontact', 8],
    ])
  })
})
