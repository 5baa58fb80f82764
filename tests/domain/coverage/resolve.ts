import type { ReactNode } from 'react'
import { messages } from '@/app/_i18n/messages'
import { roleQuestions } from '@/server/domain/agreements/role-helper'
import { definitions } from '@/server/domain/assessments/definitions'
import { whereToFix } from '@/server/domain/findings/where'
import { term } from '@/server/domain/glossary'
import { questionById } from '@/server/domain/questions'
import { ruleById } from '@/server/domain/rules'
import { bases } from '@/server/domain/rules/bases'
import { fieldLabels } from '@/server/domain/rules/field-labels'
import { informedItems } from '@/server/domain/rules/shared/informed-items'
import { touchpointById } from '@/server/domain/touchpoints'
import { agreementKinds } from '@/server/domain/vocabulary/agreement-kinds'
import { basicProcesses } from '@/server/domain/vocabulary/basic-process'
import { dataCategories } from '@/server/domain/vocabulary/data-categories'
import { dataSubjects } from '@/server/domain/vocabulary/data-subjects'
import { deviceExemptions } from '@/server/domain/vocabulary/device-exemptions'
import { identifierKinds } from '@/server/domain/vocabulary/identifier-kinds'
import { legalGrounds } from '@/server/domain/vocabulary/legal-grounds'
import { measures } from '@/server/domain/vocabulary/measures'
import { onboardingRoles } from '@/server/domain/vocabulary/onboarding-roles'
import { ownRoles } from '@/server/domain/vocabulary/own-roles'
import { profileTypes } from '@/server/domain/vocabulary/profile-types'
import { providerModes } from '@/server/domain/vocabulary/provider-modes'
import { softOptInSales } from '@/server/domain/vocabulary/soft-opt-in'
import { renderPage, textOf } from '../../support/render-page'
import type { Reference, VocabularyName } from './reference'

const vocabularies: Record<VocabularyName, object> = {
  agreementKinds,
  basicProcesses,
  bases,
  dataCategories,
  dataSubjects,
  deviceExemptions,
  identifierKinds,
  informedItems,
  legalGrounds,
  measures,
  onboardingRoles,
  ownRoles,
  profileTypes,
  providerModes,
  roleQuestions,
  softOptInSales,
}

/** Looks references up; `pages` are rendered once, in Dutch. */
export function resolver(pages: Record<'rules' | 'reference', ReactNode>) {
  const texts = { rules: textOf(renderPage(pages.rules, 'nl')), reference: textOf(renderPage(pages.reference, 'nl')) }

  return function isThere(reference: Reference): boolean {
    switch (reference.kind) {
      case 'rule':
        return ruleById(reference.id) !== undefined
      case 'question':
        return questionById(reference.id) !== undefined
      case 'field':
        return reference.path in fieldLabels && Boolean(whereToFix(reference.path).page)
      case 'term':
        return term(reference.key).explain.nl !== ''
      case 'template':
        return holds(touchpointById(reference.id)[reference.part], reference.says)
      case 'vocabulary':
        return reference.keys.every((key) => Object.hasOwn(vocabularies[reference.name], key))
      case 'assessment':
        return JSON.stringify(definitions[reference.id]).includes(reference.says)
      case 'page':
        return texts[reference.page].includes(reference.says)
      case 'words':
        return wordsAt(reference.key) !== undefined
    }
  }
}

/** A single value is meant as a whole; in a list or a text a part will do. */
function holds(value: unknown, says: string): boolean {
  if (typeof value !== 'object') return String(value) === says
  return JSON.stringify(value).includes(says)
}

function wordsAt(key: string): string | undefined {
  let at: unknown = messages.nl
  for (const part of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[part]
  return typeof at === 'string' && at !== '' ? at : undefined
}
