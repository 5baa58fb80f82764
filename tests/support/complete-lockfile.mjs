// Adds to package-lock.json the packages for other machines that npm left out because the registry in use does not
// have them: "npm ci" refuses a lock file without them. Run by "npm run lockfile" after a change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const FILE = join(import.meta.dirname, '..', '..', 'package-lock.json')
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const ALIASES = {
  windows: 'win32',
  fsevents: 'darwin',
  armv7: 'arm',
  gnueabihf: 'gnu',
  musleabihf: 'musl',
  ppc64le: 'ppc64',
  universal: '',
}

/** What machines a package is for, as its name tells. */
function machineOf(name) {
  const words = name.split(/[/-]/).map((word) => ALIASES[word] ?? word)
  const among = (known) => {
    const found = words.filter((word) => known.includes(word))
    return found.length ? found : undefined
  }
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined
  return { cpu: among(PROCESSORS), os: among(SYSTEMS), libc: words.includes('linux') ? libc : undefined }
}

/** Whether the package at this path finds the other one: in a node_modules of its own or of a folder above. */
function finds(packages, path, name) {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true
  return path !== '' && finds(packages, path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, ''), name)
}

/** The optional packages that the lock file asks for and does not have. */
export function missingPackages({ packages }) {
  return Object.entries(packages).flatMap(([path, { dev, optionalDependencies = {} }]) => {
    const beside = path.slice(0, path.lastIndexOf('node_modules/'))
    return Object.entries(optionalDependencies)
      .filter(([name]) => !finds(packages, path, name))
      .map(([name, range]) => ({
        name,
        dev,
        version: range.replace(/^[\^~>=]+/, ''),
        path: `${beside}node_modules/${name}`,
      }))
  })
}

function complete() {
  const lock = JSON.parse(readFileSync(FILE, 'utf8'))
  const missing = missingPackages(lock)
  for (const { name, dev, version, path } of missing) {
    const { cpu, libc, os } = machineOf(name)
    // in the order npm writes them; what is undefined is left out
    lock.packages[path] = { version, cpu, dev, libc, optional: true, os }
  }
  const sorted = Object.entries(lock.packages).sort(([left], [right]) => left.localeCompare(right, 'en'))
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
  console.log(`${missing.length} packages for other machines added`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) complete()
