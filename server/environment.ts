import { z } from 'zod'

const flag = z.enum(['on', 'off'])
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must look like postgres://user:password@host:5432/database',
})
const proxies = z
  .union([z.enum(['off', 'on']).transform((value) => (value === 'on' ? 1 : 0)), z.coerce.number().int().min(0).max(9)])
  .default(0)

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  RAAKVLAK_DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_MIGRATION_URL: postgresUrl.optional(),
  RAAKVLAK_DEMO: flag.optional(),
  RAAKVLAK_DEMO_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  RAAKVLAK_SIGNUP: z.enum(['open', 'invite']).optional(),
  RAAKVLAK_SETUP_CODE: z.string().min(8, 'must have at least 8 characters').optional(),
  TRUST_PROXY: proxies,
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).optional(),
})

/** A variable that is missing or does not have the form it must have; the message names each one. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^\[?::1\]?$/.test(host) || /^127(\.\d{1,3}){3}$/.test(host)
}

/** A loopback address behind a proxy is reachable for others all the same. */
function isForThisMachineOnly({ HOST, TRUST_PROXY, NEXTAUTH_URL }: z.infer<typeof schema>): boolean {
  return isLoopback(HOST) && TRUST_PROXY === 0 && (!NEXTAUTH_URL || isLoopback(new URL(NEXTAUTH_URL).hostname))
}

export type Settings = ReturnType<typeof readSettings>

/**
 * Every variable the project knows, checked, with its default; an empty value counts as unset.
 * Throws EnvironmentError.
 */
export function readSettings(variables: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new EnvironmentError(`The environment is not in order:\n${problems.join('\n')}`)
  }
  const { data } = parsed
  const alone = isForThisMachineOnly(data)
  return {
    host: data.HOST,
    port: data.PORT,
    dataFolder: data.RAAKVLAK_DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    databaseMigrationUrl: data.DATABASE_MIGRATION_URL,
    demo: data.RAAKVLAK_DEMO ?? (alone ? 'on' : 'off'),
    demoPassword: data.RAAKVLAK_DEMO_PASSWORD,
    signup: data.RAAKVLAK_SIGNUP ?? (alone ? 'open' : 'invite'),
    setupCode: data.RAAKVLAK_SETUP_CODE,
    trustedProxies: data.TRUST_PROXY,
    authSecret: data.NEXTAUTH_SECRET,
    authUrl: data.NEXTAUTH_URL,
  } as const
}

let settings: Settings | undefined

function current(): Settings {
  settings ??= readSettings(process.env)
  return settings
}

function demand<T>(name: string, value: T | undefined): T {
  if (value === undefined) throw new EnvironmentError(`${name} is not set; npm start sets it.`)
  return value
}

/** What the running application needs to know of its surroundings; read and checked once. Throws EnvironmentError. */
export function environment() {
  const { signup, setupCode, trustedProxies, demoPassword } = current()
  return {
    databaseUrl: demand('DATABASE_URL', current().databaseUrl),
    /** who may make an account: everyone, or only who was invited */
    signup,
    /** present only while there is no organisation: whoever knows it may make the first */
    setupCode,
    /** how many proxies in front of us are believed about the caller's address */
    trustedProxies,
    demoPassword,
  }
}

/** Secret and public address of the sign-in. Throws EnvironmentError. */
export function authEnvironment() {
  return {
    secret: demand('NEXTAUTH_SECRET', current().authSecret),
    url: demand('NEXTAUTH_URL', current().authUrl),
  }
}
