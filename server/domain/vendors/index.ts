import { type TouchpointKind, touchpointById } from '../touchpoints'
import { vendors } from './catalogue'
import type { Vendor } from './vendor'

export { type VendorId, vendors } from './catalogue'
export type { Vendor } from './vendor'

const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]))

/** Returns the product with this id, or undefined for a free name. */
export function vendorById(id: string): Vendor | undefined {
  return byId.get(id)
}

/** Returns the products usually met at a kind of touchpoint, in the order of its template. */
export function vendorsOfKind(kind: TouchpointKind): readonly Vendor[] {
  return touchpointById(kind).vendors.flatMap((id) => byId.get(id) ?? [])
}

/** A legal entity of the catalogue: one party, however many of its products are used. */
export type Entity = { key: string; name: string; country: string; vendorIds: readonly string[] }

function collectEntities(): readonly Entity[] {
  const entities = new Map<string, { key: string; name: string; country: string; vendorIds: string[] }>()
  for (const { id, entity, entityKey, country } of vendors) {
    if (entity === null || entityKey === null) continue
    const known = entities.get(entityKey)
    if (known) known.vendorIds.push(id)
    else entities.set(entityKey, { key: entityKey, name: entity, country, vendorIds: [id] })
  }
  return [...entities.values()]
}

/** Every legal entity behind the products, once. */
export const entities = collectEntities()
