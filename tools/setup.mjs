// Installs what is missing. Runs on the Node.js of the machine, which may be old: everything else runs on the one that this installs.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const installed = join(root, 'node_modules', '.package-lock.json')
const wanted = join(root, 'package-lock.json')

function isInstalled() {
  if (!existsSync(join(root, 'node_modules', 'node', 'bin', 'node')) || !existsSync(installed)) return false
  return statSync(installed).mtimeMs >= statSync(wanted).mtimeMs
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
  run('npm', ['ci', '--no-fund', '--no-audit'])
} else if (!existsSync(join(root, 'service', 'dist', 'main.js'))) {
  run('npm', ['run', '--silent', 'build'])
}
