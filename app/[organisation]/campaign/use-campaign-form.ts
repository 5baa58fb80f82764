'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { useLocale } from 'next-intl'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { useFormFields } from '@/app/_components/use-form-fields'
import { showIssues } from '@/app/_i18n/use-failure'
import { useTRPC } from '@/app/_trpc/provider'
import { campaignInput } from '@/server/domain/register/campaign'
import { ownPlan, type Plan, verdictAfter } from './plan'

/** What the form has for a campaign that gets a draft of its own, where otherwise the id of an activity stands. */
export const ownDraft = 'own'

/** The campaign as it is typed, and the way on: to the interview that ends in the verdict. */
export function useCampaignForm(organisation: string, today: string) {
  const locale = useLocale()
  const router = useRouter()
  const { startDate } = campaignInput.shape
  const schema = campaignInput.extend({
    basis: z.string(),
    startDate: startDate.refine((on) => on >= today, 'day_past'),
  })
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { name: '', kind: '', startDate: '', basis: ownDraft },
  })
  const start = useMutation(useTRPC().campaigns.start.mutationOptions())
  const kind = form.watch('kind')

  function goOn(activityId: string, plan: Plan) {
    router.push(`/${organisation}/inventory/${form.getValues('kind')}?activity=${activityId}&${verdictAfter(plan)}`)
  }

  const submit = form.handleSubmit(({ basis, ...campaign }) => {
    if (basis !== ownDraft) return goOn(basis, { name: campaign.name, startDate: campaign.startDate })
    start.mutate(
      { organisation, locale, ...campaign },
      { onSuccess: ({ id }) => goOn(id, ownPlan), onError: (failed) => showIssues(form, failed) },
    )
  })

  return {
    ...useFormFields(form),
    kind,
    submit,
    forgetBasis: () => form.setValue('basis', ownDraft),
    isBusy: start.isPending || start.isSuccess,
    error: start.error,
  }
}
