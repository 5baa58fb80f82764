import { dirname } from 'node:path'
import { databaseUrls } from '@/db/embedded/cluster'
import { readPostmaster } from '@/db/embedded/postmaster'
import { keepSecrets } from '@/server/cli/secrets'
import { postmasterFile } from './running-site'

/** The addresses of the embedded PostgreSQL of a data folder, as its owner and as the app. */
export function embeddedUrls(dataFolder: string): { ownerUrl: string; loginUrl: string } {
  const { databaseOwner: owner, databaseLogin: login } = keepSecrets(dataFolder)
  const postmaster = readPostmaster(dirname(postmasterFile(dataFolder)))
  if (!postmaster) throw new Error(`No PostgreSQL runs in ${dataFolder}.`)
  return databaseUrls({ passwords: { owner, login } }, postmaster.port)
}
