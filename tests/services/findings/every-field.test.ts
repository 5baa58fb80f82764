import { describe, expect, it } from 'vitest'
import { scopes } from '@/server/domain/findings/collect'
import { whereToFix } from '@/server/domain/findings/where'
import { activitySections } from '@/server/domain/register/activity'
import { organisationContent } from '@/server/domain/register/organisation'
import { rules } from '@/server/domain/rules'
import { evaluate } from '@/server/domain/rules/evaluate'
import { fieldLabels } from '@/server/domain/rules/field-labels'
import { newTrace } from '@/server/domain/rules/reader'
import { below, homeOf, type Subject } from '@/server/domain/rules/subject'
import { fullRegister } from './full-register'

const paths = Object.keys(fieldLabels)

/** The paths that are filled somewhere in a register, each in the subject where rules look for it. */
function filledIn(subject: Subject): string[] {
  const own = Object.keys(subject.values).filter((path) => homeOf(path) === subject.type)
  return [...own, ...subject.children.flatMap(filledIn)]
}

/** The fields that an address can point at on the pages where they are filled in. */
function inputsOf(shape: object): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const element = 'element' in (schema as object) ? (schema as { element: { shape?: object } }).element : undefined
    return [name, ...Object.keys(element?.shape ?? {})]
  })
}

describe('a field that rules read', () => {
  it.each(paths)('%s is known once everything in the register is filled in', (path) => {
    expect(filledIn(fullRegister())).toContain(path)
  })

  it.each(paths)('%s leads to an input that is there', (path) => {
    const place = whereToFix(path)
    if (place.page === 'organisation') expect(inputsOf(organisationContent.shape)).toContain(place.field)
    if (place.page !== 'activity' || !(place.section in activitySections)) return
    const { shape } = activitySections[place.section as keyof typeof activitySections]
    // the ground of a purpose is chosen in a group of its own
    expect([...inputsOf(shape), 'grounds']).toContain(place.field)
  })
})

describe('a rule', () => {
  it('reads no field that nothing in the register fills', () => {
    const register = fullRegister()
    const known = new Set(filledIn(register))
    const trace = newTrace()
    for (const rule of rules) {
      const scope = scopes[rule.scope]
      const subjects = scope === 'organisation' ? [register] : below(register, scope)
      for (const subject of subjects) evaluate(rule, subject, '2026-11-21', trace)
    }
    const fields = [...trace.needed, ...trace.empty, ...trace.claimed].filter((read) => !read.startsWith('Q-'))
    expect(fields.filter((read) => !known.has(read))).toEqual([])
  })
})
