const { globSync, readFileSync } = require('node:fs')

const literally = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (...patterns) => `^(${patterns.join('|')})`

/** Which files run in the browser is said inside them, so it is read there. */
const clientFiles = globSync('app/**/*.{ts,tsx}')
  .filter((file) => /^\s*['"]use client['"]/.test(readFileSync(file, 'utf8')))
  .filter((file) => !/^app\/_(components|trpc|i18n)\//.test(file))
const clientPattern = clientFiles.length ? `^(${clientFiles.map(literally).join('|')})$` : '^$'

const NODE =
  '(node:)?(assert|async_hooks|buffer|crypto|fs|http|https|os|path|stream|timers|url|util|zlib|child_process|net|module|process|events)(/|$)'
const INSTALLED = '(\\.\\./)*node_modules/'
const pack = (...names) => names.map((name) => `${INSTALLED}${name}/`)
const DATABASE_FOR_SERVICES = ['db/schema/', 'db/client\\.ts']
const WEB = pack('next', 'next-auth', 'next-intl', 'react', 'react-dom', '@trpc', '@tanstack', 'react-aria-components')

/** Every dependency of one layer is either in the list or an error. */
function layer(name, from, allowed, to = {}) {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { pathNot: anyOf(...allowed), couldNotResolve: false, ...to },
  }
}

module.exports = {
  forbidden: [
    {
      name: 'no circular dependency',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every import exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'tests stay outside', severity: 'error', from: {}, to: { path: '^tests/' } },
    {
      name: 'next-auth lives in server/auth only',
      severity: 'error',
      from: { pathNot: '^server/auth/' },
      to: { path: anyOf(...pack('next-auth')) },
    },
    layer('server/domain is pure', '^server/domain/', ['server/domain/', ...pack('zod')]),
    layer('db knows drizzle, postgres and the domain', '^db/', [
      'db/',
      'server/domain/',
      NODE,
      ...pack('drizzle-orm', 'drizzle-kit', 'postgres'),
    ]),
    layer('server/exchange knows the domain and formats', '^server/exchange/', [
      'server/(exchange|domain)/',
      NODE,
      INSTALLED,
    ]),
    layer('server/services know db, domain and exchange', '^server/services/', [
      'server/(services|domain|exchange)/',
      'server/environment\\.ts',
      'package\\.json',
      ...DATABASE_FOR_SERVICES,
      NODE,
      INSTALLED,
    ]),
    {
      name: 'services and formats know nothing of the web',
      severity: 'error',
      from: { path: '^server/(services|exchange)/' },
      to: { path: anyOf(...WEB) },
    },
    {
      name: 'formats know nothing of the database',
      severity: 'error',
      from: { path: '^server/exchange/' },
      to: { path: anyOf(...pack('drizzle-orm', 'postgres')) },
    },
    layer('server/api calls services', '^server/api/', [
      'server/(api|auth|services|domain)/',
      ...pack('@trpc', 'zod', 'devalue'),
    ]),
    layer('server/auth calls services and its own tables', '^server/auth/', [
      'server/(auth|services|domain)/',
      'server/environment\\.ts',
      ...DATABASE_FOR_SERVICES,
      NODE,
      INSTALLED,
    ]),
    layer('server/cli calls services and runs the database', '^server/cli/', [
      'server/(cli|auth|services|domain|exchange)/',
      'server/environment\\.ts',
      'db/(embedded/|all-or-nothing\\.ts|migrate\\.ts|inspect\\.ts)',
      NODE,
      ...pack('zod'),
    ]),
    layer('server/environment is pure', '^server/environment\\.ts$', [...pack('zod')]),
    layer(
      'pages call server/api and server/auth',
      '^(app/(?!api/|_components/)(?!.*route\\.ts$)|proxy\\.ts|instrumentation\\.ts)',
      ['app/', 'server/(api|auth|domain)/', 'server/environment\\.ts', 'package\\.json', INSTALLED, NODE],
    ),
    layer('route handlers call server/api, server/auth and services', '^app/(api/|.*route\\.ts$)', [
      'app/',
      'server/(api|auth|domain|services|exchange)/',
      'server/environment\\.ts',
      'package\\.json',
      INSTALLED,
      NODE,
    ]),
    layer('client components know the domain', clientPattern, ['app/', 'server/domain/', INSTALLED], {
      dependencyTypesNot: ['type-only'],
    }),
    layer('client components know types of server/api', clientPattern, ['app/', 'server/(domain|api)/', INSTALLED]),
    layer('app/_components know no domain', '^app/_components/', ['app/(_components|_i18n|_styles)/', INSTALLED]),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|svg)$' },
    moduleSystems: ['es6'],
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.d.ts', '.d.mts', '.json', '.node'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
