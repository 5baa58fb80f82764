import { describe, expect, it } from 'vitest'
import * as clauses from '@/server/domain/agreements/clauses'
import * as roleHelper from '@/server/domain/agreements/role-helper'
import * as states from '@/server/domain/agreements/state'
import { glossary, glossarySections } from '@/server/domain/glossary'
import * as adequacy from '@/server/domain/law/adequacy'
import * as transfers from '@/server/domain/law/transfers'
import { questions } from '@/server/domain/questions'
import { interview } from '@/server/domain/questions/interview'
import { same, say } from '@/server/domain/text'
import { touchpointKinds, touchpoints } from '@/server/domain/touchpoints'
import * as checklists from '@/server/domain/touchpoints/checklists'
import * as conditions from '@/server/domain/touchpoints/conditions'
import * as detection from '@/server/domain/touchpoints/detection-groups'
import * as disclaimer from '@/server/domain/touchpoints/disclaimer'
import { touchpointGroups } from '@/server/domain/touchpoints/groups'
import { vendors } from '@/server/domain/vendors'
import { accessRoles } from '@/server/domain/vocabulary/access-roles'
import { activityStatuses } from '@/server/domain/vocabulary/activity-status'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { answers } from '@/server/domain/vocabulary/answers'
import { apDpiaList } from '@/server/domain/vocabulary/ap-dpia-list'
import { art9Grounds } from '@/server/domain/vocabulary/art9-grounds'
import { art10Grounds } from '@/server/domain/vocabulary/art10-grounds'
import { art14Exceptions } from '@/server/domain/vocabulary/art14-exceptions'
import { basicProcesses } from '@/server/domain/vocabulary/basic-process'
import { calledPersons } from '@/server/domain/vocabulary/called-persons'
import { channels } from '@/server/domain/vocabulary/channels'
import { consentNeeds } from '@/server/domain/vocabulary/consent-need'
import { dataCategories } from '@/server/domain/vocabulary/data-categories'
import { dataSubjects } from '@/server/domain/vocabulary/data-subjects'
import { deviceExemptions } from '@/server/domain/vocabulary/device-exemptions'
import { deviceOwnerships } from '@/server/domain/vocabulary/device-ownership'
import { engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import { identifierKinds } from '@/server/domain/vocabulary/identifier-kinds'
import { legalGrounds } from '@/server/domain/vocabulary/legal-grounds'
import { measures } from '@/server/domain/vocabulary/measures'
import { occurrences } from '@/server/domain/vocabulary/occurrence'
import { onboardingRoles } from '@/server/domain/vocabulary/onboarding-roles'
import { ownRoles } from '@/server/domain/vocabulary/own-roles'
import { profileTypes } from '@/server/domain/vocabulary/profile-types'
import { providerModes } from '@/server/domain/vocabulary/provider-modes'
import { deletionMethods, endActions } from '@/server/domain/vocabulary/retention'
import { productDurations, softOptInSales } from '@/server/domain/vocabulary/soft-opt-in'
import { sources } from '@/server/domain/vocabulary/sources'
import { systems } from '@/server/domain/vocabulary/systems'
import { telemarketingExemptions } from '@/server/domain/vocabulary/telemarketing-exemption'
import { wp248Criteria } from '@/server/domain/vocabulary/wp248'

const vocabularies = {
  accessRoles,
  activityStatuses,
  agreementKinds,
  answers,
  apDpiaList,
  art9Grounds,
  art10Grounds,
  art14Exceptions,
  basicProcesses,
  calledPersons,
  channels,
  consentNeeds,
  dataCategories,
  dataSubjects,
  deletionMethods,
  deviceExemptions,
  deviceOwnerships,
  endActions,
  engagementRoles,
  identifierKinds,
  legalGrounds,
  measures,
  occurrences,
  onboardingRoles,
  ownRoles,
  productDurations,
  profileTypes,
  providerModes,
  softOptInSales,
  sources,
  systems,
  telemarketingExemptions,
  touchpointGroups,
  wp248Criteria,
}

const everything = {
  vocabularies,
  touchpoints,
  checklists,
  conditions,
  detection,
  disclaimer,
  vendors,
  questions,
  interviews: touchpointKinds.map(interview),
  glossary,
  glossarySections,
  adequacy,
  transfers,
  clauses,
  states,
  roleHelper,
}

type Found = { path: string; nl: unknown; en: unknown }

/** Collects every object that has a Dutch or an English side, wherever it sits. */
function findTexts(value: unknown, path: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  const entries: [string, unknown][] = Object.entries(value)
  const inside = entries.flatMap(([key, child]) => findTexts(child, `${path}.${key}`))
  const sides = new Map(entries)
  return sides.has('nl') || sides.has('en') ? [{ path, nl: sides.get('nl'), en: sides.get('en') }, ...inside] : inside
}

describe('a text', () => {
  it('is said in the language of the reader', () => {
    expect(say({ nl: 'Ja', en: 'Yes' }, 'nl')).toBe('Ja')
    expect(say({ nl: 'Ja', en: 'Yes' }, 'en')).toBe('Yes')
    expect(same('Trengo')).toEqual({ nl: 'Trengo', en: 'Trengo' })
  })
})

describe('the words of the domain', () => {
  const found = findTexts(everything, 'domain')

  it('are there in both languages, without loose spaces', () => {
    expect(found.length).toBeGreaterThan(1500)
    const faulty = found.filter(({ nl, en }) =>
      [nl, en].some((side) => typeof side !== 'string' || side === '' || side !== side.trim()),
    )
    expect(faulty).toEqual([])
  })

  it('have no Dutch left in the English', () => {
    const dutch =
      /\b(het|een|van|voor|niet|wordt|worden|maanden|dagen|zolang|klanten|gegevens|verwerkersovereenkomst)\b/i
    expect(found.filter(({ en }) => typeof en === 'string' && dutch.test(en))).toEqual([])
  })
})
