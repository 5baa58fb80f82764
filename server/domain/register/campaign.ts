import { z } from 'zod'
import { requiredLine } from './values'

/** A campaign before it is anything: what it is called, along which kind of touchpoint it runs and when it is to start. */
export const campaignInput = z.object({
  name: requiredLine,
  kind: z.string().min(1).max(60),
  startDate: z.iso.date('due_required'),
})
export type CampaignInput = z.infer<typeof campaignInput>
