import { spawn } from 'node:child_process'
import { join } from 'node:path'

export interface Finished {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs `selon` from its sources in a process of its own, for tests. `NO_COLOR` and the like come from `env`. */
export function runCli(
  args: readonly string[],
  input: string | Uint8Array = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'src', 'cli', 'main.ts'), ...args], {
      env: { ...process.env, ...env },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', chunk => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', chunk => {
      err += chunk
    })
    child.on('error', reject)
    child.on('close', status => resolve({ status, out, err }))
    child.stdin.on('error', () => {}).end(input)
  })
}
