import { join } from 'node:path'
import { openFolderHome } from './database/folder-home.ts'
import type { DatabaseHome, JobsDatabase, OnWaiting } from './database/home.ts'
import { MIGRATIONS_FOLDER, migrate, readMigrations } from './database/migrate.ts'
import { openServerHome } from './database/server-home.ts'
import { RecordError } from './errors.ts'
import { type Holder, type Locking, lockFolder } from './lock/folder-lock.ts'
import { makeRecord } from './make-record.ts'
import type { Place } from './place.ts'
import type { Record } from './record.ts'
import { connectHolder, sharedOver } from './share/connect.ts'
import { followLink } from './share/follow.ts'
import type { Link } from './share/link.ts'
import { socketPath } from './share/protocol.ts'
import { linkTo, serveRecord } from './share/serve.ts'

export interface OpenOptions {
  /** What was typed, so that others can be told who holds the folder. */
  readonly command?: string | undefined
  /** The time of changes; the system's clock where absent. */
  readonly clock?: (() => Date) | undefined
  /** Connections to a server, 4 where absent. */
  readonly connections?: number | undefined
  /** Milliseconds to wait for a server that went away, 120,000 where absent. */
  readonly patience?: number | undefined
  readonly onWaiting?: OnWaiting | undefined
}

/** A record with what its job queue runs on, and the database below, which is null where another process holds the folder. */
export interface OpenedRecord {
  readonly record: Record
  readonly jobs: JobsDatabase
  readonly home: DatabaseHome | null
}

/**
 * Opens the record at `place`, made and migrated where necessary. A folder that another process holds is used through that process, and taken
 * over when it ends.
 * Throws `RecordError`: `locked` where the holder does not answer, `newer` where a newer program wrote the record, `damaged` where the
 * database does not start, `unreachable` where there is no server.
 */
export async function openRecord(place: Place, options: OpenOptions = {}): Promise<Record> {
  return (await openRecordAndHome(place, options)).record
}

/** As `openRecord`, with what the job queue needs. */
export function openRecordAndHome(place: Place, options: OpenOptions = {}): Promise<OpenedRecord> {
  return place.kind === 'folder' ? openFolder(place.folder, options) : openServer(place, options)
}

async function openServer(place: Place & { kind: 'server' }, options: OpenOptions): Promise<OpenedRecord> {
  const { connections = 4, patience = 120_000, onWaiting } = options
  const url = new URL(place.url)
  const home = await openServerHome(place.url, { schema: place.schema, connections, patience, onWaiting })
  const where = { kind: 'server', host: url.host, database: url.pathname.slice(1), schema: place.schema } as const
  return { record: await prepare(home, where, options, () => home.close()), jobs: home.jobs, home }
}

async function prepare(
  home: DatabaseHome,
  where: Record['home'],
  options: OpenOptions,
  close: () => Promise<void>,
): Promise<Record> {
  try {
    await migrate(home, await readMigrations(MIGRATIONS_FOLDER))
    return makeRecord(home, { where, clock: options.clock ?? (() => new Date()), close })
  } catch (error) {
    await close()
    throw error
  }
}

/** How long a holder that has just started may take until it answers. */
const HOLDER_STARTS_WITHIN = 30_000
const PAUSE = 100

async function openFolder(folder: string, options: OpenOptions): Promise<OpenedRecord> {
  const found = await holdOrReach(folder, options)
  if ('record' in found) return found
  const link = followLink(found, async () => {
    const next = await holdOrReach(folder, options)
    return 'record' in next ? linkTo(next) : next
  })
  return { ...sharedOver(link, folder), home: null }
}

/** The record where nobody holds the folder, else a link to who does. */
async function holdOrReach(folder: string, options: OpenOptions): Promise<OpenedRecord | Link> {
  const command = options.command ?? 'selon'
  for (let waited = 0; ; waited += PAUSE) {
    const locking = await lockFolder(folder, socketPath(folder), command)
    if (locking.held) return holdFolder(folder, options, locking)
    const link = await connectHolder(locking.holder.socket)
    if (link !== null) return link
    if (waited >= HOLDER_STARTS_WITHIN) throw lockedBy(folder, locking.holder)
    await new Promise(resolve => setTimeout(resolve, PAUSE))
  }
}

async function holdFolder(folder: string, options: OpenOptions, lock: Locking & { held: true }): Promise<OpenedRecord> {
  try {
    const home = await openFolderHome(folder)
    const served: { close?: () => Promise<void> } = {}
    const close = async () => {
      await served.close?.()
      await home.close()
      await lock.release()
    }
    const record = await prepare(home, { kind: 'folder', folder, shared: false }, options, close)
    served.close = (await serveRecord({ record, jobs: home.jobs }, socketPath(folder))).close
    return { record, jobs: home.jobs, home }
  } catch (error) {
    await lock.release()
    throw error
  }
}

const lockedBy = (folder: string, holder: Holder): RecordError =>
  new RecordError(
    'locked',
    `the record in ${folder} is held by "${holder.command}" (process ${holder.pid} on ${holder.host}, since ${holder.since}), which does not answer: ` +
      `wait for it to end or stop it; if there is no such process, remove ${join(folder, 'lock.json')}`,
  )
