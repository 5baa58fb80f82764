import type { Outputs } from '@/server/api/outputs'

/** A question with or without its advice, or an advice nobody asked for. */
export type Advice = Outputs['advice']['ofActivity'][number]

/** Who the FG is that can be asked. */
export type Dpo = Outputs['advice']['dpo']
