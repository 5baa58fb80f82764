import postgres from 'postgres'

export const OWNER = 'raakvlak_owner'
export const LOGIN = 'raakvlak_login'
export const DATABASE = 'raakvlak'

export type Passwords = { owner: string; login: string }

/** Roles that db/protect.sql grants to; the login holds them only after SET ROLE. */
export const ROLES = ['raakvlak_app', 'raakvlak_auth']

/** What a database administrator runs once on a server of the customer's own. @param missing roles that are not there yet */
export function administratorStatements(owner: string, login: string, missing = ROLES): string {
  return [
    ...missing.map((role) => `create role ${role} nologin;`),
    // before the grants: since PostgreSQL 16 a grant keeps what the role inherited when it was made
    `alter role "${login}" noinherit;`,
    `grant ${ROLES.join(', ')} to "${login}", "${owner}";`,
  ].join('\n')
}

async function ensureRole(sql: postgres.Sql, name: string, options: string): Promise<void> {
  const [found] = await sql`select from pg_roles where rolname = ${name}`
  await sql.unsafe(`${found ? 'alter' : 'create'} role ${name} ${options}`)
}

/** Makes the roles and the database of the embedded server; a repeat changes nothing. */
export async function ensureRoles(maintenanceUrl: string, passwords: Passwords): Promise<void> {
  const sql = postgres(maintenanceUrl, { max: 1, onnotice: () => {} })
  try {
    // the login carries no rights of its own: without SET ROLE it sees nothing
    await ensureRole(sql, LOGIN, `login noinherit nosuperuser nocreatedb nocreaterole password '${passwords.login}'`)
    for (const role of ROLES) await ensureRole(sql, role, 'nologin')
    await sql.unsafe(`grant ${ROLES.join(', ')} to ${LOGIN}`)
    const [database] = await sql`select from pg_database where datname = ${DATABASE}`
    if (!database) await sql.unsafe(`create database ${DATABASE} owner ${OWNER}`)
  } finally {
    await sql.end()
  }
}
