import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../database/home.ts'
import { rowsOf, textArray } from '../database/rows.ts'
import { invalid } from '../errors.ts'
import { foldName } from '../fold.ts'
import type { Choice, StatementFilter } from '../types/statements.ts'
import { dayOf } from './days.ts'
import { allKeys, hasKeys, outletKeys, speakerKeys } from './search-keys.ts'
import { wordsQuery } from './words.ts'

/** A filter with its names looked up: keys and conditions over table `s` (statements). `none` says that nothing can match. */
export interface ResolvedFilter {
  /** What the index of search keys answers (`search-keys.ts`); null where an index in the order of dates serves better. */
  readonly keys: string | null
  readonly conditions: readonly SQL[]
  readonly words: string | null
  readonly none: boolean
}

const ACTOR_ID = /^p[0-9a-f]{16}$/
/** Names that match more actors than this are too vague to search by. */
const MOST_ACTORS = 500

const listOf = (choice: Choice): readonly string[] =>
  choice === undefined ? [] : typeof choice === 'string' ? [choice] : choice

/** Looks up names and words and turns a filter into conditions. Throws `invalid` where an argument is malformed. */
export async function resolveFilter(db: Sql, filter: StatementFilter): Promise<ResolvedFilter> {
  const [speaker, addressee, mentioned] = await Promise.all(
    [filter.speaker, filter.addressee, filter.mentioned].map(choice => actorsOf(db, choice)),
  )
  const words = await wordsQuery(db, filter.words)
  const outlets = listOf(filter.outlet)
  const keyed = words !== null || outlets.length > 1 || (speaker?.length ?? 0) > 1
  const keys = [
    ...(words === null ? [] : [words]),
    ...(speaker == null || speaker.length === 0 ? [] : [speakerKeys(speaker)]),
    ...(outlets.length === 0 ? [] : [outletKeys(outlets)]),
  ]
  const conditions = [
    ...(filter.old ? [] : [sql`s.current`, sql`s.review is distinct from 'rejected'`]),
    ...(keyed || speaker == null ? [] : [oneOf(sql`s.speaker_id`, speaker)]),
    ...(keyed || outlets.length === 0 ? [] : [oneOf(sql`s.outlet`, outlets)]),
    ...(addressee == null ? [] : [oneOf(sql`s.addressee_id`, addressee)]),
    ...(mentioned == null
      ? []
      : [sql`s.id in (select m.statement_id from statement_mentions m where ${oneOf(sql`m.actor_id`, mentioned)})`]),
    ...plainConditions(filter),
    ...dayConditions(filter),
  ]
  return {
    keys: keyed ? allKeys(keys) : null,
    conditions,
    words,
    none: [speaker, addressee, mentioned].some(ids => ids?.length === 0),
  }
}

/** Everything that a filter asks, as conditions. */
export const conditionsOf = ({ keys, conditions }: ResolvedFilter): readonly SQL[] =>
  keys === null ? conditions : [hasKeys(keys), ...conditions]

/** `=` for one value lets an index give rows in order, which `= any` does not. */
const oneOf = (column: SQL, values: readonly string[]): SQL =>
  values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${textArray(values)})`

/** Columns compared with one value or several. */
const CHOICES = [
  ['act', sql`s.act`],
  ['type', sql`s.type`],
  ['hedge', sql`s.hedge`],
  ['commitment', sql`s.commitment`],
  ['certainty', sql`s.certainty`],
] as const

function plainConditions(filter: StatementFilter): readonly SQL[] {
  const chosen = CHOICES.flatMap(([name, column]) => {
    const values = listOf(filter[name])
    return values.length === 0 ? [] : [oneOf(column, values)]
  })
  return [
    ...chosen,
    ...(filter.negated === undefined ? [] : [sql`s.negated = ${filter.negated}`]),
    ...(filter.review === undefined
      ? []
      : [filter.review === 'none' ? sql`s.review is null` : sql`s.review = ${filter.review}`]),
    ...(filter.articleId === undefined ? [] : [sql`s.article_id = ${filter.articleId}`]),
    ...(filter.versionId === undefined ? [] : [sql`s.version_id = ${filter.versionId}`]),
    ...(filter.groupId === undefined
      ? []
      : [sql`s.id in (select statement_id from group_members where group_id = ${filter.groupId})`]),
  ]
}

/** Days of publication count in UTC; a statement said between two days matches where they overlap the range. */
function dayConditions(filter: StatementFilter): readonly SQL[] {
  const { publishedFrom, publishedTo, saidFrom, saidTo } = filter
  return [
    ...(publishedFrom === undefined ? [] : [sql`s.published_at >= ${dayOf(publishedFrom, 'publishedFrom')}::date`]),
    ...(publishedTo === undefined ? [] : [sql`s.published_at < ${dayOf(publishedTo, 'publishedTo')}::date + 1`]),
    ...(saidFrom === undefined ? [] : [sql`coalesce(s.said_to, s.said_from) >= ${dayOf(saidFrom, 'saidFrom')}::date`]),
    ...(saidTo === undefined ? [] : [sql`coalesce(s.said_from, s.said_to) <= ${dayOf(saidTo, 'saidTo')}::date`]),
  ]
}

/** Ids of the actors meant, with those that people merged with them; null where the filter does not ask. */
async function actorsOf(db: Sql, choice: Choice): Promise<readonly string[] | null> {
  const wanted = listOf(choice)
  if (wanted.length === 0) return null
  const ids = wanted.filter(one => ACTOR_ID.test(one))
  const names = wanted.filter(one => !ACTOR_ID.test(one))
  const named = await Promise.all(names.map(name => actorsNamed(db, name)))
  return withMerged(db, [...ids, ...named.flat()])
}

/**
 * Actors with a name that holds all the words of `name`, in any spelling. Who is only described (*l'entourage d'Emmanuel Macron*) is meant
 * where nobody has such a name.
 */
async function actorsNamed(db: Sql, name: string): Promise<readonly string[]> {
  const folded = foldName(name)
  if (folded === '') throw invalid(`"${name}" has no letters to find a name by`)
  const query = folded
    .split(' ')
    .map(word => `'${word}'`)
    .join(' & ')
  for (const named of [true, false]) {
    const rows = rowsOf<{ id: string }>(
      await db.execute(sql`with found as materialized (select distinct actor_id from actor_names where words @@ ${query}::tsquery)
        select a.id from found join actors a on a.id = found.actor_id where a.named = ${named} limit ${MOST_ACTORS + 1}`),
    )
    if (rows.length > MOST_ACTORS)
      throw invalid(`more than ${MOST_ACTORS} names match "${name}": give more of the name, or an actor id`)
    if (rows.length > 0) return rows.map(row => row.id)
  }
  return []
}

/** The actors with every other that a person said to be the same. */
export async function withMerged(db: Sql, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return []
  const rows = rowsOf<{ id: string }>(
    await db.execute(sql`with roots as materialized (
        select coalesce(merged_into, id) as id from actors where id = any(${textArray(ids)}))
      select id from roots union select id from actors where merged_into = any(array(select id from roots))`),
  )
  return rows.map(row => row.id)
}
