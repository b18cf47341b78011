/** Runs every check and every test, also after one has failed, and says in the end what failed: npm test. */
import { spawnSync } from 'node:child_process'

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['format and lint', 'biome', ['ci', '--colors=off', '--diagnostic-level=warn', '.']],
  ['types', 'npm', ['run', '--silent', 'types']],
  ['tests', 'vitest', ['run', ...process.argv.slice(2)]],
]

const failed: string[] = []
for (const [name, command, args] of steps) {
  console.log(`\n# ${name}`)
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error !== undefined) console.error(`${command} could not be run: ${error.message}`)
  if (status !== 0) failed.push(name)
}

console.log(failed.length === 0 ? '\nAll checks and tests passed.' : `\nFailed: ${failed.join(', ')}.`)
process.exitCode = failed.length === 0 ? 0 : 1
