'use client'

import { useLocale, useTranslations } from 'next-intl'
import { suggestRole } from '@/server/domain/agreements/suggest-role'
import type { EngagementRole } from '@/server/domain/register/engagement'
import type { Vendor } from '@/server/domain/vendors'
import { engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import type { RoleFacts } from './role-fields'

type Props = { facts: RoleFacts; vendor: Vendor | undefined; onTake: (role: EngagementRole) => void }

/** A proposal for the role with where it comes from; it counts only when a person takes it over. */
export function RoleSuggestionBox({ facts, vendor, onTake }: Props) {
  const t = useTranslations('engagements')
  const locale = useLocale()
  const suggestion = suggestRole(vendor, facts)
  const role = suggestion && engagementRoles[suggestion.role][locale]
  const why = vendor?.roleWhy?.[locale]
  const said = [
    vendor?.role === 'none' && t('system'),
    vendor?.role === 'mixed' && t('mixed'),
    role && t(suggestion.from === 'catalogue' ? 'vendorSays' : 'answersSay', { role }),
    suggestion?.from !== 'questions' && why,
  ].filter((text) => typeof text === 'string')
  return (
    <div role="status" className={said.length > 0 ? 'rk-quiet grid justify-items-start gap-2 p-3 text-sm' : ''}>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {suggestion && role && facts.role !== suggestion.role && (
        <button type="button" className="btn btn-line btn-sm" onClick={() => onTake(suggestion.role)}>
          {t('takeOver', { role })}
        </button>
      )}
    </div>
  )
}
