import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../fixtures'
import { type Place, startOrganisation } from '../people'
import { idIn, linkVendor, makeActivity } from '../records'
import { takeOverProposals } from '../take-over'

/** An organisation with the activity that is worked on. */
export type Started = { place: Place; activity: string }

/** A finding as the list says it. */
export type Found = { rule: string; text: string }

/** What a person does where Oplossen leads. */
export type Fix = (page: Page, found: Found) => Promise<void>

/** What a person does about each rule that finds something that blocks. */
export type Fixes = Readonly<Record<string, Fix>>

/** A touchpoint in use, with the product that is usual there. */
type Touchpoint = { kind: string; name: string; vendorId: string; product: string }

/** A draft of this touchpoint in an organisation of its own, with everything its template proposes taken over. */
export async function startTouchpoint(page: Page, touchpoint: Touchpoint): Promise<Started> {
  const place = await startOrganisation(page)
  const activity = await makeActivity(place, touchpoint.name, touchpoint.kind)
  await linkVendor(place, activity, touchpoint.vendorId, touchpoint.product)
  await page.goto(activity)
  await takeOverProposals(page)
  return { place, activity }
}

/**
 * Takes whatever blocks from the top of the list, follows Oplossen and puts it right, until the list is empty. Each of
 * the fixes must have been needed.
 */
export async function solveWhatBlocks(page: Page, { place, activity }: Started, fixes: Fixes): Promise<void> {
  const room = `/${place.slug}/findings?activity=${idIn(activity)}&severity=block`
  const solved: string[] = []
  const used = new Set<string>()
  for (;;) {
    await page.goto(room)
    const found = await openFirst(page)
    if (!found) break
    const key = `${found.rule} ${found.text}`
    expect(solved, 'what was put right does not come back').not.toContain(key)
    const fix = fixes[found.rule]
    if (!fix) throw new Error(`Nobody knows how to solve ${key}`)
    await page.getByRole('link', { name: 'Oplossen' }).filter({ visible: true }).click()
    await page.waitForURL((address) => !address.pathname.endsWith('/findings'))
    await fix(page, found)
    solved.push(key)
    used.add(found.rule)
  }
  await expectAccessible(page)
  expect([...used].sort()).toEqual(Object.keys(fixes).sort())
}

/** Opens the finding at the top; null when nothing that blocks is open. */
async function openFirst(page: Page): Promise<Found | null> {
  const first = page.getByRole('list', { name: 'Bevindingen' }).getByRole('listitem').first()
  const nothing = page.getByText('Er staat geen bevinding open binnen uw keuze')
  await expect(first.or(nothing)).toBeVisible()
  if (await nothing.isVisible()) return null
  const summary = first.locator('summary')
  await summary.click()
  const key = decodeURIComponent((await first.getAttribute('id')) ?? '')
  return { rule: key.split(':')[0] ?? '', text: (await summary.textContent()) ?? '' }
}

type Listed = { findings: { severity: string; outcome: string; standing: string; rule: string }[] }

/** Nothing that blocks is left, and nothing was accepted to get there. */
export async function expectSolved({ place, activity }: Started): Promise<void> {
  const { findings } = await place.ask<Listed>('findings.ofActivity', { id: idIn(activity) })
  expect(findings.filter(({ severity }) => severity === 'blocking')).toEqual([])
  expect(findings.filter(({ standing }) => standing === 'accepted' || standing === 'substantiated')).toEqual([])
}
