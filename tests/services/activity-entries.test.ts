import { describe, expect, it } from 'vitest'
import { startActivity } from '@/server/services/activities/create'
import { readActivity } from '@/server/services/activities/read'
import { saveSection } from '@/server/services/activities/save'
import { ConflictError, ForbiddenError } from '@/server/services/errors'
import { newId } from '@/server/services/ids'
import { listOwnEntries } from '@/server/services/lists/list-entries'
import { makeMember, makeOrganisation } from '../support/factories'

function typed(label: string) {
  const id = newId()
  const entry = { id, list: 'data_subject' as const, label }
  const line = { id: newId(), proposed: false, entryId: id, note: '' }
  return { section: 'subjects' as const, content: { subjects: [line] }, newEntries: [entry] }
}

describe('an entry typed while editing', () => {
  it('enters the list of the organisation with the save, also for who may not manage lists', async () => {
    const owner = await makeMember('business_owner')
    const { id } = await startActivity(owner, { kind: null, name: 'Werving', locale: 'nl' })
    const saved = await saveSection(owner, { id, version: 1, ...typed('Stagiairs') })
    const { labels } = await readActivity(owner, id)
    expect(labels[saved.subjects[0]?.entryId ?? '']).toBe('Stagiairs')
    const entries = await listOwnEntries(owner, 'data_subject')
    expect(entries.filter((entry) => entry.label === 'Stagiairs')).toHaveLength(1)
  })

  it('is the entry that is there already when the words are the same, capitals aside', async () => {
    const officer = await makeMember('privacy_officer')
    const [present] = await listOwnEntries(officer, 'data_subject')
    const { id } = await startActivity(officer, { kind: null, name: 'Werving', locale: 'nl' })
    const saved = await saveSection(officer, { id, version: 1, ...typed(present?.label.toUpperCase() ?? '') })
    expect(saved.subjects[0]?.entryId).toBe(present?.id)
  })

  it('is in no list after a save that was refused', async () => {
    const organisation = await makeOrganisation()
    const officer = await makeMember('privacy_officer', { organisation })
    const stranger = await makeMember('business_owner', { organisation })
    const { id } = await startActivity(officer, { kind: null, name: 'Werving', locale: 'nl' })
    await expect(saveSection(officer, { id, version: 7, ...typed('Te laat') })).rejects.toThrow(ConflictError)
    await expect(saveSection(stranger, { id, version: 1, ...typed('Van een ander') })).rejects.toThrow(ForbiddenError)
    const labels = (await listOwnEntries(officer, 'data_subject')).map((entry) => entry.label)
    expect(labels).not.toContain('Te laat')
    expect(labels).not.toContain('Van een ander')
  })
})
