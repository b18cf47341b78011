import { boolean, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

/** An id that an actor may have at Wikidata, with who said so and how surely. */
export const actorIdentities = pgTable(
  'actor_identities',
  {
    actorId: text('actor_id').notNull(),
    /** `Q` and a number. */
    wikidata: text('wikidata').notNull(),
    /** Whom the id stands for by the source's own words. */
    name: text('name').notNull(),
    description: text('description'),
    /** How surely the name is the actor's, 0 to 1. */
    score: real('score').notNull(),
    /** True where it stands as long as nobody decides. */
    sure: boolean('sure').notNull(),
    origin: text('origin').$type<'table' | 'service' | 'person'>().notNull(),
    /** Name of the table, address of the service, name of the person. */
    source: text('source').notNull(),
    decision: text('decision').$type<'accepted' | 'rejected'>(),
    /** `machine`, or the person who decided. */
    by: text('by').notNull(),
    at: instant('at').notNull(),
  },
  table => [primaryKey({ columns: [table.actorId, table.wikidata] })],
)
