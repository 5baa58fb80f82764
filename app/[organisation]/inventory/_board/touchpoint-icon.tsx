import { Cookie, MessageCircle, Phone, UsersRound } from 'lucide-react'
import type { TouchpointGroup } from '@/server/domain/touchpoints/groups'

const icons: Partial<Record<TouchpointGroup, typeof Cookie>> = {
  messaging: MessageCircle,
  crm_onboarding: UsersRound,
  ad_tech: Cookie,
  voice: Phone,
}

/** The picture on the card of a blind spot. */
export function TouchpointIcon({ group }: { group: TouchpointGroup }) {
  const Icon = icons[group] ?? MessageCircle
  return (
    <span className="bg-tint text-primary grid size-9 shrink-0 place-content-center rounded-field">
      <Icon className="icon icon-lg" />
    </span>
  )
}
