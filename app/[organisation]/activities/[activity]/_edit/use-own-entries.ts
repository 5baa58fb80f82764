'use client'

import { useState } from 'react'
import { v7 } from 'uuid'
import type { ListName } from '@/server/domain/register/list-entry'

export type OwnEntry = { id: string; list: ListName; label: string; categoryKind: string | null }
type Fresh = { id: string; list: ListName; label: string; saved: boolean }

/**
 * The organisation's own lists while somebody edits: what they hold, and what was typed and is not in them yet.
 * A typed entry has an id of its own until it is saved.
 */
export function useOwnEntries(known: readonly OwnEntry[]) {
  const [fresh, setFresh] = useState<Fresh[]>([])
  const [named, setNamed] = useState<Record<string, string>>({})
  const all = [...known, ...fresh]
  const labels: Record<string, string> = { ...named, ...Object.fromEntries(all.map((one) => [one.id, one.label])) }

  /** The id of an entry that was chosen, or typed just now. */
  function idOf(list: ListName, chosen: string): string {
    if (chosen in labels) return chosen
    const id = v7()
    setFresh((present) => [...present, { id, list, label: chosen, saved: false }])
    return id
  }

  /** The typed entries that this content uses, to be saved with it. */
  function newIn(content: unknown) {
    const used = JSON.stringify(content)
    return fresh
      .filter((entry) => !entry.saved && used.includes(entry.id))
      .map(({ id, list, label }) => ({ id, list, label }))
  }

  /** Learns the ids that typed entries got when they were saved: the lines are in the same order as they were sent. */
  function learn(sent: unknown, saved: unknown) {
    const pairs = pairsOf(sent, saved)
    setFresh((present) => [
      ...present,
      ...present.flatMap((entry) => {
        const id = pairs.get(entry.id)
        return id && id !== entry.id ? [{ ...entry, id, saved: true }] : []
      }),
    ])
  }

  return {
    labels,
    /** learns names of what came from elsewhere */
    name: (more: Record<string, string>) => setNamed((present) => ({ ...present, ...more })),
    idOf,
    newIn,
    learn,
    options: (list: ListName) => all.filter((entry) => entry.list === list).map(({ id, label }) => ({ id, label })),
    kindOf: (id: string) => known.find((entry) => entry.id === id)?.categoryKind ?? null,
  }
}

export type OwnEntries = ReturnType<typeof useOwnEntries>

function pairsOf(sent: unknown, saved: unknown, found = new Map<string, string>()): Map<string, string> {
  if (typeof sent === 'string' && typeof saved === 'string') return found.set(sent, saved)
  if (typeof sent !== 'object' || typeof saved !== 'object' || !sent || !saved) return found
  for (const [key, value] of Object.entries(sent)) pairsOf(value, (saved as Record<string, unknown>)[key], found)
  return found
}
