import { dirname } from 'node:path'
import { databaseUrls } from '@/db/embedded/cluster'
import { readPostmaster } from '@/db/embedded/postmaster'
import { keepSecrets } from '@/server/cli/secrets'
import { postmasterFile } from './running-site'

/** The address of the embedded PostgreSQL of a data folder, as its owner. */
export function ownerUrl(dataFolder: string): string {
  const { databaseOwner: owner, databaseLogin: login } = keepSecrets(dataFolder)
  const postmaster = readPostmaster(dirname(postmasterFile(dataFolder)))
  if (!postmaster) throw new Error(`No PostgreSQL runs in ${dataFolder}.`)
  return databaseUrls({ passwords: { owner, login } }, postmaster.port).ownerUrl
}
