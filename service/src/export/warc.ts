import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { warcRecord } from '../ingest/warc/warc-record.ts'
import type { Record } from '../record/record.ts'

const gzipped = promisify(gzip)
const PAGE = 500

/**
 * Every snapshot of the record as a WARC/1.1 file, one record in memory at a time, in the order of their hashes. Packed, each record is a gzip member of its
 * own, as archives have it. Throws `damaged` where a snapshot no longer has its hash.
 */
export async function* toWarc(record: Record, { packed }: { readonly packed: boolean }): AsyncGenerator<Uint8Array> {
  for (let cursor: string | null = null; ; ) {
    const page = await record.articles.snapshots({ cursor, limit: PAGE })
    for (const hash of page.rows) {
      const snapshot = await record.articles.snapshot(hash)
      if (snapshot === null) continue
      const bytes = warcRecord(snapshot)
      yield packed ? await gzipped(bytes) : bytes
    }
    if (page.next === null) return
    cursor = page.next
  }
}
