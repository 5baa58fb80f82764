import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { accessEvents, activities, auditEvents } from '@/db/schema'
import { activityFilter } from '@/server/domain/register/activity-filter'
import { startActivity } from '@/server/services/activities/create'
import { database } from '@/server/services/database'
import { exportRegister } from '@/server/services/exchange/export-register'
import { runImport } from '@/server/services/exchange/run-import'
import { newId } from '@/server/services/ids'
import { type Member, reading, writing } from '@/server/services/member'
import { makeMember, makeOrganisation } from '../../support/factories'
import { csvOf, fixture, rowsOf, wholeRegister } from './register-file'

const choices = { locale: 'nl', delimiter: ';', filter: wholeRegister } as const

function makeMany(member: Member, count: number) {
  const { organisationId } = member
  const rows = Array.from({ length: count }, (_, n) => ({ organisationId, id: newId(), number: n + 1 }))
  return writing(member, 'register.import', 'test:many', (tx) =>
    tx.insert(activities).values(rows.map((row) => ({ ...row, name: `Verwerking ${row.number}`, description: text }))),
  )
}

const text = 'x'.repeat(2000)

describe('The register as CSV', () => {
  it('has a row for each activity, in order, with everything by name', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    const rows = rowsOf(await csvOf(officer))
    expect(rows.map((row) => row['Nummer (raakvlak-csv 1)'])).toEqual([
      'VA-0001',
      'VA-0002',
      'VA-0003',
      'VA-0004',
      'VA-0005',
    ])
    expect(rows[2]).toMatchObject({
      Naam: 'Camera’s bij de loods',
      Verwerkingsverantwoordelijke: officer.organisationName,
      'Gezamenlijk verantwoordelijken': 'Stichting Loodsbeheer | e-mail: privacy@loodsbeheer.example',
      Overeenkomsten:
        'Stichting Loodsbeheer; Stichting Loodsbeheer | nodig: Onderlinge regeling gezamenlijk verantwoordelijken (art. 26) | stand: Ontbreekt',
      Status: 'Actief',
      'Buiten de EER': 'Ja',
      Versie: '1',
    })
  })

  it('is English when asked for', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    expect(rowsOf(await csvOf(officer, 'en'))[0]).toMatchObject({
      'Own role': 'Controller',
      Status: 'Active',
      'Purposes and legal grounds': 'Bijhouden wie lid is en contributie innen | ground: Contract (Art. 6(1)(b))',
    })
  })

  it('leaves out what a template proposes and nobody confirmed', async () => {
    const officer = await makeMember('privacy_officer')
    await startActivity(officer, { kind: 'whatsapp', name: 'WhatsApp', locale: 'nl' })
    expect(rowsOf(await csvOf(officer))).toMatchObject([
      {
        Naam: 'WhatsApp',
        Touchpoint: expect.stringContaining('WhatsApp'),
        'Doelen en grondslagen': '',
        Persoonsgegevens: '',
      },
    ])
  })

  it('holds only what the filter means', async () => {
    const officer = await makeMember('privacy_officer')
    await runImport(officer, fixture('avg-register-nl.csv'))
    const drafts = await csvOf(officer, 'nl', activityFilter.parse({ status: ['concept'] }))
    expect(rowsOf(drafts).map((row) => row.Naam)).toEqual(['Gezondheidsgegevens bij uitjes', 'Oude kaartenbak'])
    const found = await csvOf(officer, 'nl', activityFilter.parse({ search: 'nieuwsbrief' }))
    expect(rowsOf(found)).toHaveLength(1)
  })

  it('holds nothing of another organisation', async () => {
    const other = await makeMember('privacy_officer')
    await runImport(other, fixture('avg-register-nl.csv'))
    expect(rowsOf(await csvOf(await makeMember('privacy_officer')))).toEqual([])
  })

  it('may be taken along by an auditor, and is on record with the head of the audit trail', async () => {
    const organisation = await makeOrganisation()
    const auditor = await makeMember('auditor', { organisation })
    const { fileName, stream } = await exportRegister(auditor, choices)
    stream.destroy()
    expect(fileName).toMatch(new RegExp(`^raakvlak-${auditor.slug}-\\d{4}-\\d{2}-\\d{2}\\.csv$`))
    await reading(auditor, async (tx) => {
      const [event] = await tx.select().from(accessEvents).where(eq(accessEvents.kind, 'export'))
      expect(event).toMatchObject({ by: auditor.userId, subject: expect.stringContaining(fileName) })
      const [head] = await tx
        .select()
        .from(auditEvents)
        .where(eq(auditEvents.sequence, event?.chainSequence ?? 0))
      expect(Buffer.from(head?.hash ?? '').toString('hex')).toBe(event?.chainHash)
    })
  })

  it('gives its connection back when the reader leaves halfway', async () => {
    const officer = await makeMember('privacy_officer')
    await makeMany(officer, 300)
    for (let n = 0; n < 12; n++) {
      const { stream } = await exportRegister(officer, choices)
      for await (const _ of stream) break
    }
    expect(rowsOf(await csvOf(officer))).toHaveLength(300)
    const held = async () => {
      const [open] = await database().client`select count(*)::int as busy from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`
      return open?.busy
    }
    await expect.poll(held).toBe(0)
  })

  it('runs for four readers at a time; the fifth hears when to come back', async () => {
    const officer = await makeMember('privacy_officer')
    await makeMany(officer, 300)
    const running = await Promise.all([1, 2, 3, 4].map(() => exportRegister(officer, choices)))
    await expect(exportRegister(officer, choices)).rejects.toMatchObject({ code: 'rate_limited', retryAfter: 10 })
    for (const { stream } of running) await new Promise((closed) => stream.once('close', closed).destroy())
    const again = () => csvOf(officer).then((csv) => rowsOf(csv).length)
    await expect.poll(again, { timeout: 15_000 }).toBe(300)
  })
})
