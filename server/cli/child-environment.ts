import { EnvironmentError, isLoopback, type Settings } from '@/server/environment'
import type { Database } from './database'

/** The address people open in the browser. */
export function publicAddress({ authUrl, host, port, trustedProxies }: Settings): string {
  if (authUrl) return authUrl
  if (trustedProxies > 0) {
    throw new EnvironmentError(
      'NEXTAUTH_URL is not set: with TRUST_PROXY it must be the address people open in their browser, before the proxy.',
    )
  }
  if (!isLoopback(host)) {
    throw new EnvironmentError(
      `NEXTAUTH_URL is not set: with HOST=${host} it must be the address people open in their browser.`,
    )
  }
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** What commands and the demo need: the database as the application sees it. */
export function commandEnvironment(settings: Settings, database: Database): NodeJS.ProcessEnv {
  const { DATABASE_MIGRATION_URL: _owner, ...inherited } = process.env
  return { ...inherited, DATABASE_URL: database.url, RAAKVLAK_SIGNUP: settings.signup }
}

/**
 * The environment of the serving process; it never learns the password of the tables' owner. The set-up code is in it
 * only while there is no organisation.
 */
export function serverEnvironment(
  settings: Settings,
  database: Database,
  setupCode: string | undefined,
): NodeJS.ProcessEnv {
  const secret = settings.authSecret ?? database.secrets?.authentication
  const {
    RAAKVLAK_SETUP_CODE: _code,
    RAAKVLAK_DEMO_PASSWORD: _password,
    ...inherited
  } = commandEnvironment(settings, database)
  return {
    ...inherited,
    ...(setupCode && { RAAKVLAK_SETUP_CODE: setupCode }),
    HOST: settings.host,
    PORT: String(settings.port),
    ...(secret && { NEXTAUTH_SECRET: secret }),
    NEXTAUTH_URL: publicAddress(settings),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}
