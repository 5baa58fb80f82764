import { describe, expect, it } from 'vitest'
import { mergeContent, takeFrom } from '@/server/domain/history/merge-content'

const base = { name: 'Chat', description: 'Oud', purposes: [{ id: '1', text: 'Vragen', ground: null }] }

describe('two edits of the same content', () => {
  it('go together when they touch different fields', () => {
    const merge = mergeContent(base, { ...base, name: 'Chatten' }, { ...base, description: 'Nieuw' })
    expect(merge).toEqual({
      merged: { ...base, name: 'Chatten', description: 'Nieuw' },
      conflicts: [],
      taken: ['description'],
    })
  })

  it('keep my text and name the field when both changed it', () => {
    const merge = mergeContent(base, { ...base, description: 'Mijn' }, { ...base, description: 'Hun' })
    expect(merge.merged.description).toBe('Mijn')
    expect(merge.conflicts).toEqual(['description'])
  })

  it('are no conflict when both typed the same', () => {
    const same = { ...base, description: 'Gelijk' }
    expect(mergeContent(base, same, same)).toEqual({ merged: same, conflicts: [], taken: [] })
  })

  it('meet per field of a line', () => {
    const mine = { ...base, purposes: [{ id: '1', text: 'Vragen beantwoorden', ground: null }] }
    const theirs = { ...base, purposes: [{ id: '1', text: 'Vragen', ground: 'contract' }] }
    const merge = mergeContent(base, mine, theirs)
    expect(merge.merged.purposes).toEqual([{ id: '1', text: 'Vragen beantwoorden', ground: 'contract' }])
    expect(merge.conflicts).toEqual([])
  })

  it('keep lines that either of them added, and drop a line the other removed and I left alone', () => {
    const mine = { ...base, purposes: [...base.purposes, { id: '2', text: 'Mijn', ground: null }] }
    const theirs = { ...base, purposes: [{ id: '3', text: 'Hun', ground: null }] }
    const merge = mergeContent(base, mine, theirs)
    expect(merge.merged.purposes).toEqual([
      { id: '2', text: 'Mijn', ground: null },
      { id: '3', text: 'Hun', ground: null },
    ])
    expect(merge.taken).toEqual(['purposes/1', 'purposes/3'])
  })

  it('ask when one removed a line that the other changed, whichever way round', () => {
    const changed = { ...base, purposes: [{ id: '1', text: 'Anders', ground: null }] }
    const removed = { ...base, purposes: [] }
    const mineChanged = mergeContent(base, changed, removed)
    expect([mineChanged.merged.purposes, mineChanged.conflicts]).toEqual([changed.purposes, ['purposes/1']])
    const mineRemoved = mergeContent(base, removed, changed)
    expect([mineRemoved.merged.purposes, mineRemoved.conflicts]).toEqual([[], ['purposes/1']])
  })
})

describe('a choice between two texts', () => {
  const other = { ...base, description: 'Hun', purposes: [{ id: '1', text: 'Hun doel', ground: 'consent' }] }

  it('takes a field, a field of a line, or a whole line', () => {
    expect(takeFrom(base, other, 'description').description).toBe('Hun')
    expect(takeFrom(base, other, 'purposes/1/ground').purposes).toEqual([
      { id: '1', text: 'Vragen', ground: 'consent' },
    ])
    expect(takeFrom(base, other, 'purposes/1').purposes).toEqual(other.purposes)
  })

  it('brings a removed line back and takes one away that the other does not have', () => {
    expect(takeFrom({ ...base, purposes: [] }, other, 'purposes/1').purposes).toEqual(other.purposes)
    expect(takeFrom(base, { ...other, purposes: [] }, 'purposes/1').purposes).toEqual([])
  })
})
