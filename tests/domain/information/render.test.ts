import { describe, expect, it } from 'vitest'
import {
  heading,
  type InformationText,
  list,
  missing,
  missingIn,
  paragraph,
} from '@/server/domain/information/document'
import { toHtml, toHtmlPage } from '@/server/domain/information/render-html'
import { toMarkdown } from '@/server/domain/information/render-markdown'
import { activitySection } from '@/server/domain/information/statement'
import { answering, phoneNumber, shop, whole } from './facts'

const gap = missing({ nl: 'het <b>land</b>', en: 'the *country*' }, { on: 'organisation', field: 'country' })

const text: InformationText = {
  locale: 'nl',
  blocks: [
    heading(2, 'Een kop'),
    paragraph('Naar ', gap, '.'),
    list([['een'], ['twee ', gap]]),
    { type: 'table', caption: 'Een tabel', head: ['Naam', 'Doel'], rows: [[['_ga'], ['a | b']]] },
  ],
}

const hostile = '<script>alert("x")</script>'

describe('A text as HTML', () => {
  it('has headings, lists, tables and marks', () => {
    expect(toHtml(text)).toBe(`<div lang="nl">
<h2>Een kop</h2>
<p>Naar <mark>[Nog in te vullen: het &lt;b&gt;land&lt;/b&gt;]</mark>.</p>
<ul>
  <li>een</li>
  <li>twee <mark>[Nog in te vullen: het &lt;b&gt;land&lt;/b&gt;]</mark></li>
</ul>
<table>
  <caption>Een tabel</caption>
  <thead>
    <tr><th scope="col">Naam</th><th scope="col">Doel</th></tr>
  </thead>
  <tbody>
    <tr><td>_ga</td><td>a | b</td></tr>
  </tbody>
</table>
</div>
`)
  })

  it('is a page of its own when it is kept as a file', () => {
    const page = toHtmlPage(text, 'A & B')
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).toContain('<meta charset="utf-8">')
  })

  it.each([
    [hostile, '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;'],
    ["' onmouseover='x", '&#39; onmouseover=&#39;x'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a\u0000b\u001bc', 'abc'],
  ])('shows %j as the text it is', (typed, shown) => {
    expect(toHtml({ locale: 'nl', blocks: [paragraph(typed)] })).toBe(`<div lang="nl">\n<p>${shown}</p>\n</div>\n`)
    const table = { type: 'table' as const, caption: typed, head: [typed], rows: [[[typed]]] }
    expect(toHtml({ locale: 'nl', blocks: [table, heading(3, typed), list([[typed]])] })).not.toContain('<script')
  })
})

describe('A text as Markdown', () => {
  it('has headings, lists, tables and marks', () => {
    expect(toMarkdown(text)).toBe(`## Een kop

Naar **\\[Nog in te vullen: het \\<b\\>land\\</b\\>\\]**.

- een
- twee **\\[Nog in te vullen: het \\<b\\>land\\</b\\>\\]**

| Naam | Doel |
| --- | --- |
| \\_ga | a \\| b |
`)
  })

  it.each([
    [hostile, '\\<script\\>alert("x")\\</script\\>'],
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['+ punt', '\\+ punt'],
    ['=1+1', '\\=1+1'],
    ['12. punt', '12\\. punt'],
    ['12) punt', '12\\) punt'],
    ['> citaat', '\\> citaat'],
    ['*vet* _schuin_ `code` ~~weg~~', '\\*vet\\* \\_schuin\\_ \\`code\\` \\~\\~weg\\~\\~'],
    ['[klik](javascript:x)', '\\[klik\\](javascript:x)'],
    ['![beeld](x)', '\\!\\[beeld\\](x)'],
    ['a | b\n| c', 'a \\| b \\| c'],
    ['eerste\n\n# tweede', 'eerste \\# tweede'],
    ['\\*', '\\\\\\*'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ])('shows %j as the text it is', (typed, shown) => {
    expect(toMarkdown({ locale: 'nl', blocks: [paragraph(typed)] })).toBe(`${shown}\n`)
  })
})

describe('Hostile text in the register', () => {
  const poisoned = {
    ...whole,
    name: hostile,
    purposes: [{ ...answering, text: hostile, ground: null }],
    data: [{ ...phoneNumber, category: { label: '=HYPERLINK("http://x")', key: null } }],
    noPeriodReason: '**vet**',
  }

  it('reaches neither HTML nor Markdown as anything but text, also inside a mark', () => {
    const section = activitySection({ ...shop, email: hostile }, poisoned, 'nl')
    expect(missingIn(section)[0]?.missing.nl).toContain(hostile)
    expect(toHtml(section)).not.toMatch(/<script|onmouse/)
    expect(toMarkdown(section)).not.toMatch(/(^|[^\\])<script|(^|[^\\])\*\*vet/)
    expect(toMarkdown(section)).toContain('| \\=HYPERLINK("http://x") |')
  })
})
