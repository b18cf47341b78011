import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../record/open-record.ts'
import type { Record } from '../../record/record.ts'
import { type AppSettings, createApp } from '../create-app.ts'
import type { Inbox } from '../library/library.ts'
import { recordLibrary } from '../library/record-library.ts'

/** An inbox that nobody puts anything into. */
export const emptyInbox: Inbox = {
  jobs: async () => ({ items: [], cursor: null, total: 0, today: 0, failed: 0 }),
  addInput: async () => [],
  addFile: async () => [],
  addSamples: async () => [],
  retry: async () => null,
  withdraw: async () => null,
  restore: async () => null,
  feeds: async () => [],
  followFeed: async () => {
    throw new Error('nobody follows feeds here')
  },
  removeFeed: async () => null,
  restoreFeed: async () => null,
  retryFeed: async () => null,
  follow: () => () => {},
}

export interface TestRecord {
  readonly record: Record
  remove(): Promise<void>
}

/** An empty record in a folder of its own. */
export async function openTestRecord(): Promise<TestRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'selon-api-'))
  const record = await openRecord({ kind: 'folder', folder }, { command: 'test' })
  return {
    record,
    async remove() {
      await record.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The application over `record`, without a network; `changes` replaces settings. */
export function openApp(record: Record, changes: Partial<AppSettings> = {}) {
  const app = createApp({
    library: recordLibrary(record, emptyInbox, async () => 0),
    rules: { readOnly: false, tokenNeeded: false, tokens: record.access },
    version: 'test',
    hostNames: [],
    maximumFile: 1024,
    rate: { perSecond: 1000, burst: 1000 },
    now: () => 0,
    addressOf: () => 'test',
    reportError: error => {
      throw error
    },
    ...changes,
  })
  return {
    app,
    /** A request from the machine itself. */
    ask: (path: string, init: RequestInit = {}): Promise<Response> =>
      Promise.resolve(
        app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...init.headers } }),
      ),
  }
}
