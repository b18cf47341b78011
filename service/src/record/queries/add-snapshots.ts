import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { inArray } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { snapshots } from '../schema.ts'
import { name, storable, storableDeep } from '../storable.ts'
import type { SnapshotInput } from '../types/articles.ts'
import { instantOf } from './days.ts'

const gzipped = promisify(gzip)

/** Snapshots sent to the database at once; they are large. */
const SNAPSHOTS_A_STATEMENT = 16

/** Stores those of the snapshots that are not there yet. */
export async function addSnapshots(tx: Sql, all: readonly SnapshotInput[]): Promise<void> {
  const byHash = new Map(all.map(snapshot => [snapshot.sha256, snapshot]))
  const there = await tx
    .select({ hash: snapshots.hash })
    .from(snapshots)
    .where(inArray(snapshots.hash, [...byHash.keys()]))
  for (const { hash } of there) byHash.delete(hash)
  const missing = [...byHash.values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
  for (let from = 0; from < missing.length; from += SNAPSHOTS_A_STATEMENT) {
    const rows = await Promise.all(missing.slice(from, from + SNAPSHOTS_A_STATEMENT).map(snapshotRow))
    await tx.insert(snapshots).values(rows).onConflictDoNothing()
  }
}

const snapshotRow = async (snapshot: SnapshotInput) => ({
  hash: snapshot.sha256,
  mediaType: name(snapshot.mediaType),
  encoding: name(snapshot.encoding),
  fetchedAt: instantOf(snapshot.fetchedAt) ?? new Date(0),
  requestUrl: snapshot.requestUrl === null ? null : storable(snapshot.requestUrl),
  finalUrl: snapshot.finalUrl === null ? null : storable(snapshot.finalUrl),
  status: snapshot.status,
  headers: storableDeep(snapshot.headers) as typeof snapshot.headers,
  size: snapshot.bytes.length,
  body: await gzipped(snapshot.bytes),
})
