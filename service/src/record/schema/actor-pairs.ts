import { index, integer, jsonb, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core'
import type { PairReason } from '../types/actor-pairs.ts'
import { instant } from './columns.ts'

/** Keys of sound of an actor's names, signed 32-bit: actors that share some may bear one name. */
export const actorKeys = pgTable(
  'actor_keys',
  { key: integer('key').notNull(), actorId: text('actor_id').notNull() },
  table => [primaryKey({ columns: [table.key, table.actorId] }), index('actor_keys_of_actor').on(table.actorId)],
)

/** Two actors that may be one, `first` < `second` by id. With a decision a person has said that they are two. */
export const actorPairs = pgTable(
  'actor_pairs',
  {
    first: text('first').notNull(),
    second: text('second').notNull(),
    score: real('score').notNull(),
    /** Empty where nothing but the person's decision speaks of the pair. */
    reasons: jsonb('reasons').$type<readonly PairReason[]>().notNull(),
    decision: text('decision').$type<'apart'>(),
    /** `machine`, or the person who decided. */
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  table => [primaryKey({ columns: [table.first, table.second] }), index('actor_pairs_by_second').on(table.second)],
)
