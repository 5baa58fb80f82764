import type { Transaction } from '@/db/client'
import { memberships, organisations } from '@/db/schema'
import type { Locale } from '@/server/domain/text'
import { database } from '../database'
import { brokenUnique, invalid } from '../errors'
import { newId } from '../ids'
import { fillLists } from '../lists/fill-lists'
import { keepVersion } from '../versions'
import { contentOf } from './content'

export type NewOrganisation = { name: string; slug: string; locale?: Locale }
export type CreatedOrganisation = { id: string; slug: string; membershipId: string }

const action = 'organisation:create'

/** The scope in which a person makes an organisation: nobody belongs to it yet. */
export function creationScope(organisationId: string, userId: string) {
  return { organisationId, actorId: userId, action }
}

/**
 * Inserts an organisation with its first administrator, its own lists and its first version; `tx` runs in
 * `creationScope`. The input is valid (`newOrganisation`). Throws InvalidError when the slug is taken.
 */
export async function insertOrganisation(
  tx: Transaction,
  organisationId: string,
  { userId }: { userId: string },
  { name, slug, locale }: NewOrganisation,
): Promise<CreatedOrganisation> {
  const [row] = await tx
    .insert(organisations)
    .values({ id: organisationId, slug, name })
    .returning()
    .catch((error: unknown) => {
      throw brokenUnique(error) === 'organisations_slug' ? invalid('slug', 'slug_taken') : error
    })
  if (!row) throw new Error('The organisation was not inserted.')
  const membershipId = newId()
  await tx.insert(memberships).values({ organisationId, id: membershipId, userId, role: 'admin' })
  const saver = { organisationId, userId }
  await keepVersion(tx, saver, {
    type: 'organisation',
    id: organisationId,
    version: 1,
    label: name,
    action,
    document: await contentOf(tx, row),
  })
  await fillLists(tx, saver, locale)
  return { id: organisationId, slug, membershipId }
}

/**
 * Makes an organisation of which the person is the administrator. Asks no permission: the caller decides who may.
 * Throws InvalidError when the slug is taken.
 */
export function createOrganisation(person: { userId: string }, input: NewOrganisation): Promise<CreatedOrganisation> {
  const id = newId()
  return database().withOrganisation(creationScope(id, person.userId), (tx) =>
    insertOrganisation(tx, id, person, input),
  )
}
