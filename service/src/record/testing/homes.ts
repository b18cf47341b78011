import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type OpenedRecord, type OpenOptions, openRecordAndHome } from '../open-record.ts'
import type { Place } from '../place.ts'

/** A place of a test's own, with what removes it. */
export interface TestPlace {
  readonly place: Place
  remove(): Promise<void>
}

/** One kind of home that the conformance suite runs on. */
export interface TestHome {
  readonly name: string
  make(): Promise<TestPlace>
}

const folders: TestHome = {
  name: 'PGlite in a folder',
  async make() {
    const folder = await mkdtemp(join(tmpdir(), 'selon-record-'))
    return { place: { kind: 'folder', folder }, remove: () => rm(folder, { recursive: true, force: true }) }
  },
}

const servers = (url: string): TestHome => ({
  name: 'a PostgreSQL server',
  async make() {
    const schema = `selon_test_${randomBytes(6).toString('hex')}`
    return { place: { kind: 'server', url, schema }, remove: () => dropSchemas(url, [schema, `${schema}_jobs`]) }
  },
})

async function dropSchemas(url: string, names: readonly string[]): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  for (const name of names) await client.query(`drop schema if exists "${name}" cascade`)
  await client.end()
}

const url = process.env.SELON_TEST_POSTGRES_URL

/** PGlite always; a server where SELON_TEST_POSTGRES_URL names one that tests may make schemas in. */
export const testHomes: readonly TestHome[] = url ? [folders, servers(url)] : [folders]

/** Why a suite leaves the server out; null where it does not. */
export const SERVER_LEFT_OUT = url
  ? null
  : 'PostgreSQL left out: set SELON_TEST_POSTGRES_URL to run the same suite on a server'

/** Opens a place, does `work` and closes it. */
export async function withRecord<T>(
  place: Place,
  work: (opened: OpenedRecord) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const opened = await openRecordAndHome(place, options)
  try {
    return await work(opened)
  } finally {
    await opened.record.close()
  }
}
