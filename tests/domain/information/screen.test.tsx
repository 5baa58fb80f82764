import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import * as nl from '@/app/_i18n/nl'
import { InformationDocument } from '@/app/[organisation]/_information/information-document'
import { MissingSummary } from '@/app/[organisation]/_information/missing-summary'
import { placeHref } from '@/app/[organisation]/_information/place-href'
import { groupMissing, type MissingGroup } from '@/server/domain/information/missing-groups'
import { activitySection } from '@/server/domain/information/statement'
import { answering, bare, shop, whole } from './facts'

const hostile = '<script>alert("x")</script>'
const text = activitySection(
  shop,
  { ...whole, name: hostile, purposes: [{ ...answering, text: hostile, ground: null }] },
  'nl',
)

function shown(readsOnly: boolean): string {
  return renderToStaticMarkup(<InformationDocument text={text} organisation="winkel" readsOnly={readsOnly} />)
}

function summary(groups: readonly MissingGroup[]): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="nl" messages={nl} timeZone="UTC">
      <MissingSummary groups={groups} organisation="winkel" readsOnly={false} />
    </NextIntlClientProvider>,
  )
}

describe('A text on the screen', () => {
  it('shows what somebody typed as the text it is, and says in which language it is', () => {
    expect(shown(false)).toContain('&lt;script&gt;')
    expect(shown(false)).not.toContain('<script')
    expect(shown(false)).toMatch(/^<div [^>]*lang="nl"/)
  })

  it('leads from a mark to the field, and who only reads to the page', () => {
    expect(shown(false)).toContain('href="/winkel/activities/a1/edit/purposes#grounds"')
    expect(shown(true)).toContain('href="/winkel/activities/a1#purposes"')
    expect(shown(true)).not.toContain('/edit/')
  })
})

describe('What is missing', () => {
  it('is counted with the way to each field', () => {
    const html = summary(groupMissing([activitySection(shop, bare, 'nl')], [bare]))
    expect(html).toContain('Er ontbreken nog 8 gegevens')
    expect(html).toContain('href="/winkel/activities/a1/edit/data#dataLines"')
  })

  it('never says more than that everything is filled in', () => {
    expect(summary([])).toContain('Alles wat de teksten nodig hebben, is ingevuld')
    expect(summary([])).toContain('Inhoudelijk nog niet beoordeeld.')
  })

  it('has an address for every place but the text itself', () => {
    const reader = { organisation: 'winkel', readsOnly: false }
    expect(placeHref({ on: 'organisation', field: 'dpoEmail' }, reader)).toBe('/winkel/settings#dpoEmail')
    expect(placeHref({ on: 'register' }, reader)).toBe('/winkel/inventory')
    expect(placeHref({ on: 'interest', activityId: 'a1', purposeId: 'p1' }, reader)).toBe(
      '/winkel/activities/a1/assessments/lia/p1',
    )
    expect(placeHref({ on: 'text' }, reader)).toBeUndefined()
  })
})
