/**
 * Adds to package-lock.json the optional packages of other systems that its packages name and that it lacks: a registry that does not hold them
 * lets npm leave them out, and then `npm ci` refuses the file. Run it after changing dependencies: npm run lock.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface LockedPackage {
  readonly version?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

const OS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
] as const
const CPU = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'] as const
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

/** The system that a package's name tells: `@biomejs/cli-darwin-arm64`. */
function systemOf(name: string): Readonly<Record<string, string[]>> {
  const words = (name.split('/').at(-1) ?? name).split(/[-_.]/)
  const os = OS.filter(word => words.includes(word))
  const cpu = CPU.filter(word => words.includes(word) || (word === 'wasm32' && words.includes('wasm')))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && os.includes('linux') ? ['glibc'] : []
  return { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) }
}

/** What Node's way of looking upwards from the package at `from` finds of that name. */
function findLocked(
  packages: Readonly<Record<string, LockedPackage>>,
  from: string,
  name: string,
): LockedPackage | undefined {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const found = packages[`${folder}/node_modules/${name}`]
    if (found !== undefined || !folder.includes('/node_modules/')) return found ?? packages[`node_modules/${name}`]
  }
}

const path = join(import.meta.dirname, '..', 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> }
const added: string[] = []
for (const [from, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!EXACT.test(version) || findLocked(lock.packages, from, name)?.version === version) continue
    const dev = lock.packages[from]?.dev === true
    const place = lock.packages[`node_modules/${name}`] === undefined ? '' : `${from}/`
    lock.packages[`${place}node_modules/${name}`] = { version, ...systemOf(name), ...(dev && { dev }), optional: true }
    added.push(`${name}@${version}`)
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`)
console.log(added.length === 0 ? 'package-lock.json lacks nothing' : `added ${added.length}: ${added.join(', ')}`)
