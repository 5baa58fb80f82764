import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { accessRoles } from '@/server/domain/vocabulary/access-roles'
import { activityStatusKeys } from '@/server/domain/vocabulary/activity-status'
import { agreementKindKeys } from '@/server/domain/vocabulary/agreement-kinds'
import { apDpiaKeys } from '@/server/domain/vocabulary/ap-dpia-list'
import { channelKeys } from '@/server/domain/vocabulary/channels'
import { dataCategories, dataCategoryKeys } from '@/server/domain/vocabulary/data-categories'
import { dataSubjectKeys } from '@/server/domain/vocabulary/data-subjects'
import { legalGroundKeys } from '@/server/domain/vocabulary/legal-grounds'
import { measureKeys, measures } from '@/server/domain/vocabulary/measures'
import { sourceKeys } from '@/server/domain/vocabulary/sources'
import { systemKeys } from '@/server/domain/vocabulary/systems'
import { wp248Keys } from '@/server/domain/vocabulary/wp248'

describe('the vocabulary', () => {
  it('holds every entry of the closed lists', () => {
    expect(dataCategoryKeys).toHaveLength(41)
    expect(dataSubjectKeys).toHaveLength(15)
    expect(sourceKeys).toHaveLength(9)
    expect(systemKeys).toHaveLength(17)
    expect(measureKeys).toHaveLength(23)
    expect(channelKeys).toHaveLength(9)
    expect(wp248Keys).toHaveLength(9)
    expect(apDpiaKeys).toHaveLength(17)
    expect(Object.keys(accessRoles)).toHaveLength(8)
  })

  it('offers soft opt-in beside the six grounds of Article 6', () => {
    expect(legalGroundKeys).toEqual([
      'consent',
      'contract',
      'legal_obligation',
      'vital_interests',
      'public_task',
      'legitimate_interest',
      'soft_opt_in',
    ])
  })

  it('keeps the order in which a record moves and in which agreements are offered', () => {
    expect(activityStatusKeys).toEqual(['concept', 'in_review', 'active', 'archived'])
    expect(agreementKindKeys).toEqual(['dpa', 'joint', 'exchange', 'terms_c2c', 'nda_access', 'sub_processor'])
  })

  it('marks special, criminal and national identification data apart from ordinary data', () => {
    const ofKind = (kind: string) => dataCategoryKeys.filter((key) => dataCategories[key].kind === kind)
    expect(ofKind('special')).toEqual(['special_category', 'biometric_voice'])
    expect(ofKind('criminal')).toEqual(['criminal_data'])
    expect(ofKind('national_id')).toEqual(['bsn'])
    expect(dataCategories.ip_address.kind).toBe('online_identifier')
  })

  it('calls hashing pseudonymisation, not anonymisation', () => {
    expect(measures.hashing).toEqual({
      nl: 'Hashen (pseudonimisering, geen anonimisering)',
      en: 'Hashing (pseudonymisation, not anonymisation)',
      art32: 'a',
    })
  })

  it('gives keys that a schema accepts and unknown words that it refuses', () => {
    const schema = z.enum(dataCategoryKeys)
    expect(schema.parse('email')).toBe('email')
    expect(schema.safeParse('shoe_size').success).toBe(false)
  })
})
