import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { findAccount } from '@/server/auth/accounts'
import { setPassword } from '@/server/auth/change-password'
import { makeReset } from '@/server/auth/password-resets'
import { newPassword } from '@/server/domain/register/account'
import { readSettings } from '@/server/environment'
import { publicAddress } from '../child-environment'
import type { Command } from '../command'
import { readLock } from '../lock'

const usage = 'Usage: npm run raakvlak -- reset-password --email ADDRESS [--password-stdin]'

/** The first line that comes in, as a password. Throws when it is too short or too long. */
async function readPassword(): Promise<string> {
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/)
  if (!newPassword.safeParse(line).success) throw new Error('A password has 12 to 200 characters. Nothing was changed.')
  return line
}

/** Where the site runs now, else where it would. */
function siteAddress(): string {
  const settings = readSettings(process.env)
  return readLock(settings.dataFolder)?.address ?? publicAddress(settings)
}

const resetPassword: Command = {
  summary: 'Print a one-time link that sets a password, or set it from standard input',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: { email: { type: 'string' }, 'password-stdin': { type: 'boolean', default: false } },
    })
    if (!values.email) throw new Error(usage)
    const account = await findAccount(values.email)
    if (!account) throw new Error(`There is no account with the address ${values.email}.`)
    if (values['password-stdin']) {
      await setPassword(account.id, await readPassword())
      console.log(`The password of ${account.email} has been set; every session of this account has ended.`)
      return 0
    }
    const link = new URL(`/reset/${await makeReset(account.id)}`, siteAddress())
    console.log(`Give this link to ${account.email}. It holds for one hour and works once:\n${link.href}`)
    return 0
  },
}

export default resetPassword
