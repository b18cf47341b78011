import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { main } from '../src/cli/main.ts'

export interface Finished {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Takes what is written to a stream of the process while `call` runs. */
async function captured(call: () => Promise<number>): Promise<Finished> {
  const { stdout, stderr } = process
  const written = { out: '', err: '' }
  const catchInto =
    (name: 'out' | 'err') =>
    (chunk: string | Uint8Array): boolean => {
      written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
      return true
    }
  const writes = { stdout: stdout.write, stderr: stderr.write }
  stdout.write = catchInto('out') as typeof stdout.write
  stderr.write = catchInto('err') as typeof stderr.write
  try {
    return { status: await call(), ...written }
  } finally {
    stdout.write = writes.stdout
    stderr.write = writes.stderr
  }
}

/** Runs `selon` in this process with `input` as its standard input, for tests. */
export async function runCli(args: readonly string[], input: string | Uint8Array = ''): Promise<Finished> {
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')
  const { exitCode } = process
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true })
  process.exitCode = undefined
  try {
    const { status, out, err } = await captured(() => main(args))
    return { status, out, err }
  } finally {
    process.exitCode = exitCode
    if (stdin !== undefined) Object.defineProperty(process, 'stdin', stdin)
  }
}

/** Runs `selon` from its sources in a process of its own. */
export function spawnCli(args: readonly string[], input: string | Uint8Array = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'src', 'cli', 'main.ts'), ...args])
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
