'use client'

import { useLocale, useTranslations } from 'next-intl'
import { AnswerGroup } from '@/app/_components/answer-group'
import { Disclosure } from '@/app/_components/disclosure'
import { RadioOptions } from '@/app/_components/radio-options'
import { TextArea } from '@/app/_components/text-area'
import { roleQuestions } from '@/server/domain/agreements/role-helper'
import type { EngagementFacts } from '@/server/domain/register/new-engagement'
import type { Vendor } from '@/server/domain/vendors'
import { engagementRoleKeys, engagementRoles } from '@/server/domain/vocabulary/engagement-roles'
import { RoleSuggestionBox } from './role-suggestion-box'

const questions = [
  ['r1', 'decidesPurpose'],
  ['r2', 'usesForItself'],
  ['r3', 'decidesTogether'],
] as const

export type RoleFacts = Pick<
  EngagementFacts,
  'role' | 'roleReason' | 'decidesPurpose' | 'usesForItself' | 'decidesTogether'
>

type Props = { facts: RoleFacts; vendor: Vendor | undefined; onChange: (changed: Partial<RoleFacts>) => void }

/** The role of a party here: what the supplier says, three questions, and the choice of a person. */
export function RoleFields({ facts, vendor, onChange }: Props) {
  const t = useTranslations('engagements')
  const words = useTranslations('fields.engagement')
  const locale = useLocale()
  const isSettled = vendor !== undefined && vendor.role !== 'mixed'
  return (
    <div className="grid gap-4">
      <RoleSuggestionBox facts={facts} vendor={vendor} onTake={(role) => onChange({ role })} />
      <div className="rk-panel">
        <Disclosure key={String(isSettled)} title={t('questions')} open={!isSettled}>
          <div className="grid gap-3">
            {questions.map(([key, name]) => (
              <AnswerGroup
                key={key}
                label={roleQuestions[key][locale]}
                value={facts[name]}
                onChange={(event) => onChange({ [name]: event.target.value })}
              />
            ))}
          </div>
        </Disclosure>
      </div>
      <RadioOptions
        label={t('chooseRole')}
        name="role"
        options={engagementRoleKeys.map((role) => ({
          value: role,
          label: engagementRoles[role][locale],
          description: t(`roleHelp.${role}`),
        }))}
        value={facts.role}
        onChange={(event) => {
          const role = engagementRoleKeys.find((key) => key === event.target.value)
          if (role) onChange({ role })
        }}
      />
      <TextArea
        label={words('roleReason')}
        optional
        value={facts.roleReason}
        onChange={(event) => onChange({ roleReason: event.target.value })}
      />
    </div>
  )
}
