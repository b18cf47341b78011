import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { mayBeAlive, type ProcessIdentity, thisProcess } from './process-identity.ts'

/** Who holds a folder. */
export interface Holder extends ProcessIdentity {
  /** The command that was typed, to name the holder to people. */
  readonly command: string
  readonly since: string
  /** Where the holder answers for the record. */
  readonly socket: string
  /** Tells this holding from every other. */
  readonly nonce: string
}

export type Locking =
  | { readonly held: true; release(): Promise<void> }
  | { readonly held: false; readonly holder: Holder }

/** Milliseconds between two looks at a lock that somebody is taking over, and how often it is looked at: taking over takes a moment. */
const PAUSE = 10
const LOOKS = 500

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Takes the lock file of `folder` or says who has it. The file appears whole or not at all (written aside, then linked), so a kill leaves
 * no half of one. The lock of a process that is gone is taken over.
 */
export async function lockFolder(folder: string, socket: string, command: string): Promise<Locking> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock.json')
  const mine: Holder = { ...thisProcess(), command, since: new Date().toISOString(), socket, nonce: randomUUID() }
  const holder = await take(path, mine)
  return holder === null ? { held: true, release: () => release(path, mine.nonce) } : { held: false, holder }
}

/** Puts `mine` at `path`; null, or who is there instead. */
async function take(path: string, mine: Holder): Promise<Holder | null> {
  for (let look = 0; ; look++) {
    if (await create(path, mine)) return null
    const found = await readHolder(path)
    if (found === 'gone') continue
    if (found !== 'unreadable' && mayBeAlive(found)) return found
    const other = await replace(path, found, mine)
    if (other === null) return null
    if (other === 'changed') continue
    if (look >= LOOKS) return other
    await pause(PAUSE)
  }
}

/**
 * Puts `mine` in the place of a lock whose process is gone. Only who holds the succession, a lock named after the stale one, may do so,
 * and looks again once it is held: whoever comes late, with an old lock in mind, finds another one and leaves it alone. The file itself
 * is exchanged in one step, so that it is never missing. Gives who holds the succession, where somebody does.
 */
async function replace(path: string, stale: Holder | 'unreadable', mine: Holder): Promise<Holder | 'changed' | null> {
  const succession = join(dirname(path), `lock.after-${stale === 'unreadable' ? stale : stale.nonce}`)
  const other = await take(succession, mine)
  if (other !== null) return other
  try {
    const found = await readHolder(path)
    const same = typeof found === 'object' && typeof stale === 'object' ? found.nonce === stale.nonce : found === stale
    if (!same) return 'changed'
    await rename(await writeAside(path, mine), path)
    return null
  } finally {
    await release(succession, mine.nonce)
  }
}

async function create(path: string, holder: Holder): Promise<boolean> {
  const aside = await writeAside(path, holder)
  try {
    await link(aside, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await unlink(aside)
  }
}

/** Writes a lock to a file of its own beside `path`, down to the disk, and gives its name. */
async function writeAside(path: string, holder: Holder): Promise<string> {
  const aside = `${path}.${holder.nonce}`
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify(holder))
    await file.sync()
  } finally {
    await file.close()
  }
  return aside
}

async function readHolder(path: string): Promise<Holder | 'gone' | 'unreadable'> {
  try {
    const holder: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isHolder(holder) ? holder : 'unreadable'
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : error instanceof SyntaxError ? 'unreadable' : Promise.reject(error)
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  'nonce' in value &&
  'socket' in value &&
  'host' in value

async function release(path: string, nonce: string): Promise<void> {
  const holder = await readHolder(path)
  if (typeof holder === 'object' && holder.nonce === nonce) await unlink(path)
}
