import { migrate as migrateDatabase } from '@/db/migrate'
import { readSettings } from '@/server/environment'
import type { Command } from '../command'
import { step } from '../step.mjs'

const migrate: Command = {
  summary: 'Bring the database to the newest schema',
  async run() {
    const { databaseMigrationUrl } = readSettings(process.env)
    if (!databaseMigrationUrl)
      throw new Error('DATABASE_MIGRATION_URL is not set: it must be the login that owns the tables.')
    await step('Migrate the database', () => migrateDatabase(databaseMigrationUrl))
    return 0
  },
}

export default migrate
