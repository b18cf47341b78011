import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { DatabaseHome } from '../database/home.ts'
import { canonicalJson } from '../hash.ts'
import { rowsInOrder } from './rows-in-order.ts'

/** What the record says, without when and in which order the program learned it. */
const CONTENTS = [
  [
    'article',
    sql`select id, identity, title, outlet, authors, published, language, agency, paywalled, version_count, current_version from articles`,
  ],
  ['version', sql`select id, article_id, number, title, text_hash, snapshot_hash, extractor, details from versions`],
  ['reading', sql`select id, version_id, rules, model, language, findings_hash, current from analyses`],
  [
    'statement',
    sql`select id, article_id, version_id, ordinal, lost, current, type, act, hedge, negated, commitment, medium, certainty, rule, confidence,
    speaker, speaker_id, addressee, addressee_id, parent_id, quote, cue, evidence, chain, said, said_from::text, said_to::text, review from statements`,
  ],
  ['actor', sql`select id, key, kind, name, gender, named, merged_into from actors`],
  ['mentions', sql`select analysis_id || ' ' || entity as id, actor_id, places from mentions`],
] as const

/** SHA-256 over all of it: two records that say the same have the same, on whatever database and after whatever interruptions. */
export async function contentHash(home: DatabaseHome): Promise<string> {
  const hash = createHash('sha256')
  for (const [kind, select] of CONTENTS)
    for await (const row of rowsInOrder(home, select, 'id', 1_000)) hash.update(`${kind} ${canonicalJson(row)}\n`)
  return hash.digest('hex')
}
