// Installs what is missing. Runs on the Node.js of the machine, which may be old: everything else runs on the one that this installs.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installed = join(root, 'node_modules', '.package-lock.json')
const wanted = join(root, 'package-lock.json')

function isInstalled() {
  if (!existsSync(join(root, 'node_modules', 'node', 'bin', 'node')) || !existsSync(installed)) return false
  return statSync(installed).mtimeMs >= statSync(wanted).mtimeMs
}

/** The time of the newest file below a folder, its dependencies left out. */
function newestIn(folder) {
  let newest = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) newest = Math.max(newest, entry.name === 'node_modules' ? 0 : newestIn(path))
    else newest = Math.max(newest, statSync(path).mtimeMs)
  }
  return newest
}

/** True where the bundle and the page are there and no source is newer. */
function isBuilt() {
  const outputs = [join(root, 'service', 'dist', 'main.js'), join(root, 'web', 'dist', 'index.html')]
  if (!outputs.every(existsSync)) return false
  const built = Math.min(...outputs.map(path => statSync(path).mtimeMs))
  return ['engine/src', 'service/src', 'web/src', 'tools'].every(folder => newestIn(join(root, folder)) <= built)
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) console.error(`selon: could not run ${command}: ${error.message}`)
  if (status !== 0) process.exit(status || 1)
}

if (!isInstalled()) {
  console.error('selon: installing what Selon needs (npm ci) …')
  run('npm', ['ci', '--no-fund', '--no-audit']) // its script `prepare` builds as well
} else if (!isBuilt()) {
  run('npm', ['run', '--silent', 'build'])
}
