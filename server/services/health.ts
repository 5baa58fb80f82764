import { database } from './database'

/** Whether the database answers within the time, in milliseconds. */
export async function isDatabaseUp(patience = 1_500): Promise<boolean> {
  const question = database().client.unsafe('select 1')
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience)
  })
  const answered = question.then(
    () => true,
    () => false,
  )
  const up = await Promise.race([answered, late])
  clearTimeout(timer)
  if (!up) question.cancel()
  return up
}
