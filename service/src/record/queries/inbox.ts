import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { asc, eq } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { inbox } from '../schema.ts'
import { storable, storableDeep } from '../storable.ts'
import type { InboxItem } from '../types/service.ts'

const [packed, unpacked] = [promisify(gzip), promisify(gunzip)]

/** What is not read yet, oldest first. */
export async function listInbox(db: Sql): Promise<readonly InboxItem[]> {
  const rows = await db.select().from(inbox).orderBy(asc(inbox.addedAt), asc(inbox.id))
  return Promise.all(
    rows.map(async ({ body, addedAt, ...row }) => ({
      ...row,
      bytes: body === null ? null : new Uint8Array(await unpacked(body)),
      addedAt: addedAt.toISOString(),
    })),
  )
}

/** Keeps items until they are removed; the same id twice is kept once. */
export async function keepInInbox(tx: Sql, items: readonly InboxItem[]): Promise<void> {
  for (const { bytes, addedAt, failure, ...item } of items) {
    const row = {
      ...item,
      label: storable(item.label),
      detail: storable(item.detail),
      name: item.name === null ? null : storable(item.name),
      body: bytes === null ? null : await packed(bytes),
      failure: storableDeep(failure),
      addedAt: new Date(addedAt),
    }
    await tx.insert(inbox).values(row).onConflictDoNothing()
  }
}

/** Notes why an item failed, or with null that it waits again. */
export async function markInInbox(
  tx: Sql,
  { id, failure }: { readonly id: string; readonly failure: unknown },
): Promise<void> {
  await tx
    .update(inbox)
    .set({ failure: storableDeep(failure) })
    .where(eq(inbox.id, id))
}

export async function removeFromInbox(tx: Sql, id: string): Promise<void> {
  await tx.delete(inbox).where(eq(inbox.id, id))
}
