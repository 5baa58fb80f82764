import { said } from '../content'
import { having, type Propose, reason } from '../suggestion'

/** Negative when a test fails; with safeguards when people would not expect it, notice it or are vulnerable (S1-42, S1-43). */
export const proposeLia: Propose = (asked) => {
  const { content } = asked
  const weighty = having(content, ['expected'], 'no').filter(() => said(content, 'impact') === 'medium')
  const failed = [
    ...having(content, ['interest_real'], 'no'),
    ...having(content, ['less_possible'], 'yes'),
    ...having(content, ['impact'], 'high'),
    ...weighty,
  ]
  const because = (ids: readonly string[]) => ids.map((id) => reason(asked, id))
  if (failed.length > 0) return { outcome: 'negative', because: because(failed) }
  const asks = ['interest_real', 'less_possible', 'expected', 'impact', 'vulnerable']
  if (asks.some((id) => [undefined, 'unknown'].includes(said(content, id)))) return null
  const careful = [
    ...having(content, ['expected'], 'no'),
    ...having(content, ['impact'], 'medium'),
    ...having(content, ['vulnerable'], 'yes'),
  ]
  if (careful.length > 0) return { outcome: 'positive_with_measures', because: because(careful) }
  return { outcome: 'positive', because: because(asks) }
}
