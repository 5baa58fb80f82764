import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Reference } from '@/app/docs/reference/_page/reference'
import { Rules } from '@/app/docs/rules/_page/rules'
import { background } from '@/server/domain/law/background'
import { sectorBodies } from '@/server/domain/law/sector-bodies'
import { questions } from '@/server/domain/questions'
import { rules } from '@/server/domain/rules'
import { touchpoints } from '@/server/domain/touchpoints'
import { resolver } from './resolve'
import { s0 } from './s0'
import { s1Practice } from './s1-practice'
import { s1Rules } from './s1-rules'
import { s2 } from './s2'
import { s3 } from './s3'
import { s4 } from './s4'

vi.mock('next/navigation', () => ({
  usePathname: () => '/docs/rules',
  useRouter: () => ({}),
  useSearchParams: () => new URLSearchParams(),
}))

/** How many claims each article makes. */
const claims = { S0: 30, S1: 53, S2: 26, S3: 28, S4: 34 }
const parts = [s0, s1Rules, s1Practice, s2, s3, s4]
const covered = parts.flatMap((part) => Object.entries(part))
const ids = covered.map(([id]) => id)

describe('the claims of the articles', () => {
  it('are all there exactly once, 171 in number', () => {
    const expected = Object.entries(claims).flatMap(([article, count]) =>
      Array.from({ length: count }, (_, index) => `${article}-${String(index + 1).padStart(2, '0')}`),
    )
    expect(expected).toHaveLength(171)
    expect([...ids].sort()).toEqual(expected)
  })

  it.each([
    ['rules', rules.flatMap(({ seeds }) => seeds)],
    ['questions', questions.flatMap(({ seeds }) => seeds)],
    ['templates', Object.values(touchpoints).flatMap(({ seeds }) => seeds)],
    ['background', background.flatMap(({ seeds }) => seeds)],
    ['bodies', sectorBodies.map(({ source }) => source).filter((source) => source.startsWith('S'))],
  ])('are the only ones that %s name', (_, named) => {
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('where a claim is found', () => {
  let isThere: ReturnType<typeof resolver>

  beforeAll(() => {
    isThere = resolver({ rules: <Rules search="" />, reference: <Reference /> })
  })

  it.each(covered)('%s is really there', (_, references) => {
    expect(references.filter((reference) => !isThere(reference))).toEqual([])
  })

  it('is not found where it is not', () => {
    expect(isThere({ kind: 'rule', id: 'NO-SUCH-RULE' })).toBe(false)
    expect(isThere({ kind: 'question', id: 'Q-NOTHING' })).toBe(false)
    expect(isThere({ kind: 'template', id: 'whatsapp', part: 'explain', says: 'zeepaardje' })).toBe(false)
    expect(isThere({ kind: 'vocabulary', name: 'measures', keys: ['zeepaardje'] })).toBe(false)
    expect(isThere({ kind: 'assessment', id: 'lia', says: 'zeepaardje' })).toBe(false)
    expect(isThere({ kind: 'page', page: 'reference', says: 'zeepaardje' })).toBe(false)
    expect(isThere({ kind: 'words', key: 'activity.zeepaardje' })).toBe(false)
  })
})
