'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { SubmitButton } from '@/app/_components/submit-button'
import { useTRPC } from '@/app/_trpc/provider'
import { emptyEngagement, newEngagement, type PartyChoice } from '@/server/domain/register/new-engagement'
import { vendorById } from '@/server/domain/vendors'
import { SaveFailure } from '../../_agreements/save-failure'
import { type ChosenParty, PartyChoiceFields } from './party-choice-fields'
import { type RoleFacts, RoleFields } from './role-fields'

type Props = {
  organisation: string
  activityId: string
  kind: string | null
  isOpen: boolean
  onOpenChange: (open: boolean) => void
  onAdded: (product: string) => void
}

const nobody: ChosenParty = { vendorId: null, product: '', party: null, partyName: '', country: '' }
const undecided: RoleFacts = emptyEngagement('')

/** Product, party and role in one go. What was typed stays when the dialog is closed by accident. */
export function AddDialog({ organisation, activityId, kind, isOpen, onOpenChange, onAdded }: Props) {
  const t = useTranslations('engagements.add')
  const trpc = useTRPC()
  const [chosen, setChosen] = useState(nobody)
  const [role, setRole] = useState(undecided)
  const [missing, setMissing] = useState<readonly string[]>([])
  const add = useMutation(
    trpc.engagements.add.mutationOptions({
      onSuccess: ({ product }) => {
        setChosen(nobody)
        setRole(undecided)
        onOpenChange(false)
        onAdded(product)
      },
    }),
  )

  function submit() {
    const facts = { ...emptyEngagement(chosen.product), ...role, product: chosen.product, vendorId: chosen.vendorId }
    const parsed = newEngagement.safeParse({ activityId, party: partyOf(chosen), facts })
    setMissing(parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.')))
    if (parsed.success) add.mutate({ organisation, ...parsed.data })
  }

  return (
    <Dialog title={t('title')} size="large" isOpen={isOpen} onOpenChange={onOpenChange}>
      <form
        className="grid gap-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <PartyChoiceFields
          organisation={organisation}
          kind={kind}
          chosen={chosen}
          missing={missing}
          onChange={(changed) => setChosen((before) => ({ ...before, ...changed }))}
        />
        <RoleFields
          facts={role}
          vendor={chosen.vendorId === null ? undefined : vendorById(chosen.vendorId)}
          onChange={(changed) => setRole((before) => ({ ...before, ...changed }))}
        />
        <SaveFailure error={add.error} />
        <div className="flex justify-end">
          <SubmitButton busy={add.isPending}>{t('submit')}</SubmitButton>
        </div>
      </form>
    </Dialog>
  )
}

function partyOf({ party, partyName, country, vendorId }: ChosenParty): PartyChoice {
  if (party === 'catalogue' && vendorId !== null) return { from: 'catalogue', vendorId }
  if (party !== null && party !== 'catalogue') return { from: 'known', partyId: party }
  return { from: 'new', name: partyName, country: country || null }
}
