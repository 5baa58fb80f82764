const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/**
 * Says what is about to happen, does it, and says how long it took.
 * The work may return a text that says how it ended; then that is the result too.
 */
export async function step(title, work) {
  const from = performance.now()
  console.log(`→ ${title}`)
  try {
    const result = await work()
    const detail = typeof result === 'string' ? `${result}, ` : ''
    console.log(`  ${detail}${seconds(from)}`)
    return result
  } catch (error) {
    console.log(`  failed after ${seconds(from)}`)
    throw error
  }
}
