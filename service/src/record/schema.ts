/** Every table of the record; `migrations/` holds the SQL that makes them, and a test holds the two against each other. */
export * from './schema/actor-identities.ts'
export * from './schema/actor-pairs.ts'
export * from './schema/articles.ts'
export * from './schema/groups.ts'
export * from './schema/service.ts'
export * from './schema/statements.ts'
