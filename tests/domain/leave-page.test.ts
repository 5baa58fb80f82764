import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { askBeforeLeaving, leavePage } from '@/app/_components/leave-page'

beforeEach(() => vi.stubGlobal('window', new EventTarget()))
afterEach(() => vi.unstubAllGlobals())

it('a menu leads on at once where nothing is unsaved', () => {
  const go = vi.fn()
  leavePage(go)
  expect(go).toHaveBeenCalledOnce()
})

it('a menu waits for the answer where something is unsaved, and no longer than that', () => {
  const [go, later] = [vi.fn(), vi.fn()]
  const asked: (() => void)[] = []
  const stop = askBeforeLeaving((onwards) => asked.push(onwards))
  leavePage(go)
  expect(go).not.toHaveBeenCalled()
  asked[0]?.()
  expect(go).toHaveBeenCalledOnce()
  stop()
  leavePage(later)
  expect(later).toHaveBeenCalledOnce()
})
