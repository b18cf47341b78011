import { sql } from 'drizzle-orm'
import { boolean, date, index, integer, jsonb, pgTable, primaryKey, real, text } from 'drizzle-orm/pg-core'
import type { Evidence } from '../evidence.ts'
import type { FindingDetail, RecordedLink } from '../types/findings.ts'
import { instant, searchVector } from './columns.ts'

/** One reading of one version by one set of rules and models. */
export const analyses = pgTable(
  'analyses',
  {
    id: text('id').primaryKey(),
    versionId: text('version_id').notNull(),
    rules: text('rules').notNull(),
    model: text('model').notNull(),
    language: text('language').notNull(),
    /** SHA-256 of the findings in canonical JSON: two runs that find the same have the same. */
    findingsHash: text('findings_hash').notNull(),
    /** True for the reading that the statements of the version come from. */
    current: boolean('current').notNull(),
    analysedAt: instant('analysed_at').notNull(),
  },
  table => [index('analyses_of_version').on(table.versionId)],
)

/** Who said what, with the evidence. What articles know is repeated here so that a search touches one table. */
export const statements = pgTable(
  'statements',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id').notNull(),
    versionId: text('version_id').notNull(),
    analysisId: text('analysis_id').notNull(),
    /** Place among the statements of its version, in the order of the text. */
    ordinal: integer('ordinal').notNull(),
    /** True once a later reading of the same version no longer found it. */
    lost: boolean('lost').notNull(),
    /** True where it is not lost and its version is the one that its article shows. */
    current: boolean('current').notNull(),
    type: text('type').$type<'direct' | 'indirect' | 'mixed'>().notNull(),
    act: text('act').notNull(),
    hedge: text('hedge'),
    negated: boolean('negated').notNull(),
    commitment: text('commitment'),
    medium: text('medium'),
    /** `denied`, `hearsay`, `contested`, `relayed` or `assumed`: the first of them that holds. */
    certainty: text('certainty').$type<Certainty>().notNull(),
    rule: text('rule').notNull(),
    confidence: real('confidence').notNull(),
    speaker: text('speaker'),
    speakerId: text('speaker_id'),
    addressee: text('addressee'),
    addresseeId: text('addressee_id'),
    parentId: text('parent_id'),
    /** The words of the content, its parts joined by ` […] `. */
    quote: text('quote').notNull(),
    cue: text('cue'),
    evidence: jsonb('evidence').$type<readonly Evidence[]>().notNull(),
    /** The relay of sources from the speaker to the page, as the engine gives it. */
    chain: jsonb('chain').$type<readonly RecordedLink[]>().notNull(),
    /** What further layers found; empty for statements of an engine without them. */
    detail: jsonb('detail').$type<FindingDetail>().notNull().default({}),
    /** When it was said: the value as the engine gives it, and the days between which it lies. */
    said: text('said'),
    saidFrom: date('said_from', { mode: 'string' }),
    saidTo: date('said_to', { mode: 'string' }),
    outlet: text('outlet'),
    publishedAt: instant('published_at'),
    datedAt: instant('dated_at').notNull(),
    /** SHA-256 of the finding as it stands, so that `verify` sees a changed row. */
    checksum: text('checksum').notNull(),
    /** The last decision of a person; null where nobody looked. */
    review: text('review').$type<ReviewDecision>(),
    /** Snowball stems of `quote` with accents folded; see migration 0001 for `selon_words`. */
    words: searchVector('words'),
  },
  table => [
    index('statements_by_keys')
      .using('gin', sql`selon_keys(${table.words}, ${table.datedAt}, ${table.speakerId}, ${table.outlet})`)
      .with({ gin_pending_list_limit: 256 }),
    index('statements_by_date').on(table.datedAt, table.id),
    index('statements_by_speaker').on(table.speakerId, table.datedAt, table.id),
    index('statements_by_addressee').on(table.addresseeId, table.datedAt, table.id),
    index('statements_by_outlet').on(table.outlet, table.datedAt, table.id),
    index('statements_by_said').on(table.saidFrom),
    index('statements_of_version').on(table.versionId, table.ordinal),
    index('statements_of_article').on(table.articleId),
  ],
)

export type Certainty = 'assumed' | 'relayed' | 'hearsay' | 'denied' | 'contested'

/** Findings that a later reading changed or lost, kept to be compared. */
export const oldFindings = pgTable(
  'old_findings',
  {
    statementId: text('statement_id').notNull(),
    analysisId: text('analysis_id').notNull(),
    replacedBy: text('replaced_by').notNull(),
    change: text('change').$type<'changed' | 'lost'>().notNull(),
    finding: jsonb('finding').notNull(),
  },
  table => [primaryKey({ columns: [table.statementId, table.analysisId] })],
)

export type ReviewDecision = 'confirmed' | 'corrected' | 'rejected'

/** What a person decided about a statement; rows are only added, `undoneAt` takes one back. */
export const reviews = pgTable(
  'reviews',
  {
    id: text('id').primaryKey(),
    statementId: text('statement_id').notNull(),
    decision: text('decision').$type<ReviewDecision>().notNull(),
    /** The corrected fields, for `corrected`. */
    correction: jsonb('correction'),
    /** The fields as they were before, so that the decision can be undone. */
    before: jsonb('before').notNull(),
    person: text('person').notNull(),
    note: text('note'),
    at: instant('at').notNull(),
    undoneAt: instant('undone_at'),
  },
  table => [index('reviews_of_statement').on(table.statementId)],
)

/** Somebody or something that speaks, is spoken to or is mentioned, across articles. */
export const actors = pgTable(
  'actors',
  {
    id: text('id').primaryKey(),
    key: text('key').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    gender: text('gender'),
    /** False for somebody known in one article only, by description (*un voisin*). */
    named: boolean('named').notNull(),
    firstSeen: instant('first_seen').notNull(),
    /** The actor that this one was merged into by a person. */
    mergedInto: text('merged_into'),
    wikidata: text('wikidata'),
    /** True once its names have been compared with those of the others. */
    compared: boolean('compared').notNull().default(false),
  },
  table => [
    index('actors_by_name').on(table.name, table.id),
    index('actors_merged').on(table.mergedInto).where(sql`${table.mergedInto} is not null`),
    index('actors_named').on(table.id).where(sql`${table.named}`),
    index('actors_to_compare').on(table.id).where(sql`${table.named} and not ${table.compared}`),
  ],
)

export const actorNames = pgTable(
  'actor_names',
  {
    actorId: text('actor_id').notNull(),
    name: text('name').notNull(),
    /** Lower case, romanised, without accents: what searches compare. */
    folded: text('folded').notNull(),
    script: text('script').notNull(),
    language: text('language').notNull(),
    firstSeen: instant('first_seen').notNull(),
    words: searchVector('words'),
  },
  table => [
    primaryKey({ columns: [table.actorId, table.name] }),
    index('actor_names_by_folded').on(table.folded),
    index('actor_names_by_words').using('gin', table.words),
  ],
)

/** What articles call a named actor beside its names, once a version, where it first stands there. */
export const actorDescriptions = pgTable(
  'actor_descriptions',
  {
    actorId: text('actor_id').notNull(),
    folded: text('folded').notNull(),
    versionId: text('version_id').notNull(),
    articleId: text('article_id').notNull(),
    text: text('text').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    datedAt: instant('dated_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.actorId, table.folded, table.versionId] }),
    index('actor_descriptions_of_version').on(table.versionId),
  ],
)

/** Where one reading found an actor: `places` are [start, end, form] with form 0 name, 1 description, 2 pronoun. */
export const mentions = pgTable(
  'mentions',
  {
    analysisId: text('analysis_id').notNull(),
    entity: text('entity').notNull(),
    actorId: text('actor_id').notNull(),
    places: jsonb('places').$type<readonly (readonly [number, number, number])[]>().notNull(),
  },
  table => [primaryKey({ columns: [table.analysisId, table.entity] }), index('mentions_of_actor').on(table.actorId)],
)

/** Time expressions that one reading found. */
export const times = pgTable(
  'times',
  {
    analysisId: text('analysis_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    type: text('type').notNull(),
    value: text('value'),
    anchor: text('anchor').notNull(),
    exact: boolean('exact').notNull(),
    rule: text('rule').notNull(),
  },
  table => [primaryKey({ columns: [table.analysisId, table.ordinal] })],
)

/** Actors mentioned inside what was said. */
export const statementMentions = pgTable(
  'statement_mentions',
  {
    actorId: text('actor_id').notNull(),
    statementId: text('statement_id').notNull(),
    datedAt: instant('dated_at').notNull(),
  },
  table => [
    primaryKey({ columns: [table.actorId, table.statementId] }),
    index('statement_mentions_by_date').on(table.actorId, table.datedAt, table.statementId),
    index('statement_mentions_of').on(table.statementId),
  ],
)
