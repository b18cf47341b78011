import { randomUUID } from 'node:crypto'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { idOf } from '../hash.ts'
import { settings, tokens } from '../schema.ts'
import type { TokenRow } from '../types/service.ts'
import { appendLog } from './log.ts'

const tokenRow = ({ hash, createdAt, lastUsedAt, revokedAt, ...row }: typeof tokens.$inferSelect): TokenRow => ({
  ...row,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
})

export async function addToken(
  tx: Sql,
  token: { readonly name: string; readonly hash: string; readonly scopes: readonly string[] },
  now: Date,
): Promise<TokenRow> {
  const row = {
    id: idOf('t', randomUUID()),
    ...token,
    scopes: [...token.scopes],
    createdAt: now,
    lastUsedAt: null,
    revokedAt: null,
  }
  await tx.insert(tokens).values(row)
  await appendLog(
    tx,
    [{ kind: 'token', subject: row.id, content: { name: token.name, scopes: token.scopes } }],
    now.toISOString(),
  )
  return tokenRow(row)
}

export async function listTokens(db: Sql): Promise<readonly TokenRow[]> {
  return (await db.select().from(tokens).orderBy(asc(tokens.createdAt), asc(tokens.id))).map(tokenRow)
}

export async function useToken(tx: Sql, hash: string, now: Date): Promise<TokenRow | null> {
  const [row] = await tx
    .update(tokens)
    .set({ lastUsedAt: now })
    .where(and(eq(tokens.hash, hash), isNull(tokens.revokedAt)))
    .returning()
  return row === undefined ? null : tokenRow(row)
}

/** True where there was a standing token with this id. */
export async function revokeToken(tx: Sql, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .update(tokens)
    .set({ revokedAt: now })
    .where(and(eq(tokens.id, id), isNull(tokens.revokedAt)))
    .returning({ id: tokens.id })
  if (rows.length > 0) await appendLog(tx, [{ kind: 'token-revoked', subject: id, content: {} }], now.toISOString())
  return rows.length > 0
}

export async function getSetting(db: Sql, key: string): Promise<unknown> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, key))
  return row?.value ?? null
}

export async function saveSetting(tx: Sql, request: { readonly key: string; readonly value: unknown }): Promise<void> {
  if (request.value == null) await tx.delete(settings).where(eq(settings.key, request.key))
  else
    await tx
      .insert(settings)
      .values({ key: request.key, value: request.value })
      .onConflictDoUpdate({ target: settings.key, set: { value: request.value } })
}
