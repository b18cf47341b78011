import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** What tells a process from every other, also from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number
  readonly host: string
  /** When it started, in whatever form the system gives; null where the system gives none. */
  readonly started: string | null
}

export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  host: hostname(),
  started: startOf(process.pid),
})

/** True unless the process is certainly gone. */
export function mayBeAlive(identity: ProcessIdentity): boolean {
  if (identity.host !== hostname()) return true
  if (!exists(identity.pid)) return false
  const started = startOf(identity.pid)
  return started === null || identity.started === null || started === identity.started
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Linux: boot and clock ticks since; elsewhere what `ps` prints. A zombie counts as gone. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? 'zombie' : `${boot} ${fields[19]}`
  } catch {
    return process.platform === 'linux' ? null : startFromPs(pid)
  }
}

function startFromPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
