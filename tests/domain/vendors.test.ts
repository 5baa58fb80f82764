import { describe, expect, it } from 'vitest'
import { countryCodes } from '@/server/domain/law/countries'
import { touchpointKinds, touchpoints } from '@/server/domain/touchpoints'
import { entities, vendorById, vendors, vendorsOfKind } from '@/server/domain/vendors'
import { agreementKindKeys } from '@/server/domain/vocabulary/agreement-kinds'

describe('the vendor catalogue', () => {
  it('holds 104 products, each id once', () => {
    expect(vendors).toHaveLength(104)
    expect(new Set(vendors.map(({ id }) => id)).size).toBe(104)
  })

  it('knows whose product it is and what it proposes', () => {
    expect(vendorById('trengo')).toEqual({
      id: 'trengo',
      name: { nl: 'Trengo', en: 'Trengo' },
      entity: 'Trengo B.V.',
      entityKey: 'trengo',
      country: 'NL',
      role: 'processor',
      agreement: 'dpa',
      agreementName: { nl: 'Verwerkersovereenkomst Trengo', en: 'Trengo data processing agreement' },
      usAccess: false,
      certainty: 'general',
    })
    expect(vendorById('tiktok')?.otherAccess).toEqual(['CN'])
    expect(vendorById('whereby')?.country).toBe('NO')
  })

  it('answers nothing for a free name', () => {
    expect(vendorById('Bakkerij Jansen')).toBeUndefined()
  })

  it('says why it proposes no role exactly where the role is mixed', () => {
    const mixed = vendors.filter(({ role }) => role === 'mixed')
    expect(mixed).toHaveLength(14)
    for (const vendor of vendors) expect('roleWhy' in vendor, vendor.id).toBe(vendor.role === 'mixed')
  })

  it('proposes no agreement exactly where it proposes a system instead of a party', () => {
    const without = vendors.filter(({ agreement }) => agreement === null)
    expect(without.map(({ id }) => id)).toEqual(['matomo_selfhosted', 'complianz'])
    for (const vendor of vendors) {
      expect(vendor.agreement === null, vendor.id).toBe(vendor.role === 'none')
      expect(vendor.agreementName === null, vendor.id).toBe(vendor.role === 'none')
    }
  })

  it('uses only countries and agreements that exist', () => {
    for (const vendor of vendors) {
      expect(countryCodes, vendor.id).toContain(vendor.country)
      for (const country of vendor.otherAccess ?? []) expect(countryCodes).toContain(country)
      if (vendor.agreement) expect(agreementKindKeys).toContain(vendor.agreement)
    }
  })

  it('leaves the legal entity open where the user names it', () => {
    const open = vendors.filter(({ entityKey }) => entityKey === null)
    expect(open.map(({ id }) => id)).toEqual([
      'call_centre_agency',
      'matomo_selfhosted',
      'leadgen_agency',
      'affiliate_network',
      'online_agency',
      'admin_office',
    ])
    for (const vendor of open) expect(vendor.entity, vendor.id).toBeNull()
  })
})

describe('the legal entities', () => {
  it('are one party for all their products', () => {
    expect(entities).toHaveLength(82)
    expect(entities.find(({ key }) => key === 'meta_platforms_ireland')).toEqual({
      key: 'meta_platforms_ireland',
      name: 'Meta Platforms Ireland Limited',
      country: 'IE',
      vendorIds: [
        'whatsapp_cloud_api',
        'meta_messenger',
        'meta_business_tools',
        'meta_custom_audience',
        'meta_lead_ads',
        'meta_pages',
      ],
    })
  })

  it('have the same name and country for every product', () => {
    for (const { key, name, country, vendorIds } of entities) {
      for (const id of vendorIds) expect(vendorById(id), key).toMatchObject({ entity: name, country, entityKey: key })
    }
  })
})

describe('the products of a touchpoint', () => {
  it('come in the order of its template', () => {
    expect(vendorsOfKind('whatsapp').map(({ id }) => id)).toEqual([
      'whatsapp',
      'whatsapp_cloud_api',
      'trengo',
      'cm_com',
      'bird',
    ])
  })

  it('all exist', () => {
    for (const [index, kind] of touchpointKinds.entries()) {
      expect(
        vendorsOfKind(kind).map(({ id }) => id),
        kind,
      ).toEqual(touchpoints[index]?.vendors)
    }
  })
})
