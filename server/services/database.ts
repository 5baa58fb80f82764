import { type Database, sharedDatabase } from '@/db/client'
import { environment } from '@/server/environment'

/** The database of this process, as its environment names it. */
export function database(): Database {
  return sharedDatabase(environment().databaseUrl)
}
