import type { Outputs } from '@/server/api/outputs'

/** What the procedures of history give. */
export type RecordHistory = Outputs['history']['record']
export type Comparison = Outputs['history']['compare']
export type AuditEvent = Outputs['history']['events'][number]
export type HistoryRow = Outputs['history']['list']['rows'][number]
export type ChainReport = Outputs['history']['chain']
export type ChainBreak = NonNullable<ChainReport['broken']>
