import type { QueryClient } from '@tanstack/react-query'
import type { Activity } from '@/server/domain/register/activity'

const keyOf = (id: string) => ['activity as saved here', id]

/** Remembers what was saved in this window: a page that comes back from the browser's memory is older than that. */
export function rememberActivity(queryClient: QueryClient, activity: Activity): void {
  queryClient.setQueryData(keyOf(activity.id), activity)
}

/** The activity a page brought, or what was saved in this window after that page was made. */
export function newestOf(queryClient: QueryClient, loaded: Activity): Activity {
  const saved = queryClient.getQueryData<Activity>(keyOf(loaded.id))
  return saved && saved.version > loaded.version ? saved : loaded
}
