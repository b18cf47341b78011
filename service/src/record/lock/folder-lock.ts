import { randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises'
import { join } from 'node:path'
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

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Takes the lock file of `folder` or says who has it. The file appears whole or not at all (written aside, then linked), so a kill leaves
 * no half of one. The lock of a process that is gone is taken over.
 */
export async function lockFolder(folder: string, socket: string, command: string): Promise<Locking> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock.json')
  const mine: Holder = { ...thisProcess(), command, since: new Date().toISOString(), socket, nonce: randomUUID() }
  for (;;) {
    if (await create(path, mine)) return { held: true, release: () => release(path, mine.nonce) }
    const holder = await readHolder(path)
    if (holder === 'gone') continue
    if (holder !== 'unreadable' && mayBeAlive(holder)) return { held: false, holder }
    await takeAway(path, holder)
  }
}

async function create(path: string, holder: Holder): Promise<boolean> {
  const aside = `${path}.${holder.nonce}`
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(JSON.stringify(holder))
    await file.sync()
  } finally {
    await file.close()
  }
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

/**
 * Removes the lock of a process that is gone. Two processes may try at once: the file is first moved aside, and put back where it turns
 * out to be another one's fresh lock.
 */
async function takeAway(path: string, stale: Holder | 'unreadable'): Promise<void> {
  const aside = `${path}.stale.${randomUUID()}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = await readHolder(aside)
  const wrong = typeof moved === 'object' && (stale === 'unreadable' || moved.nonce !== stale.nonce)
  if (wrong) await link(aside, path).catch(() => {})
  await unlink(aside)
}

async function release(path: string, nonce: string): Promise<void> {
  const holder = await readHolder(path)
  if (typeof holder === 'object' && holder.nonce === nonce) await unlink(path)
}
