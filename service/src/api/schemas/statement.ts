import { z } from '@hono/zod-openapi'
import { DayCount, FacetValue, Id, NextCursor, Outlet, orNull, PageQuery, Span, When } from './common.ts'

export const Act = z.enum(['state', 'ask', 'promise', 'accuse', 'deny', 'confirm', 'opinion'])
export const StatementType = z.enum(['direct', 'indirect', 'mixed'])

/** How far the outlet vouches: it takes the words over, relays another's report, marks hearsay, reports a denial, or contests them. */
export const Certainty = z.enum(['assumed', 'relayed', 'hearsay', 'denied', 'contested'])

/** Who speaks or is spoken to. `id` is the actor across articles, null where the record knows none. */
export const Voice = z
  .object({
    id: Id.nullable(),
    name: z.string(),
    short: z.string().openapi({ description: 'The surname, or the shortest form that tells the voice apart.' }),
    siglum: z.string().openapi({ description: 'Two or three letters, stable in the record.' }),
    slot: z.int().min(0).max(8).openapi({ description: 'Preferred colour, 1 to 8; 0 for unnamed voices.' }),
    named: z.boolean(),
  })
  .openapi('Voice')

/** One link of the chain of sources, speaker first, outlet last. */
export const ChainLink = z
  .object({
    name: z.string(),
    actor: Id.nullable(),
    kind: z.enum(['person', 'medium', 'outlet']),
    verb: z.enum(['says', 'relays', 'cites', 'publishes']),
    named: z.boolean(),
    vouched: z.boolean().openapi({ description: 'False where the next link does not vouch for this one (hearsay).' }),
    words: z.string().nullable().openapi({ description: 'The words of the text that show the link.' }),
  })
  .openapi('ChainLink')

export const SaidAt = z
  .object({
    value: z.string().nullable().openapi({ description: 'ISO 8601 / EDTF, an interval where uncertain.' }),
    exact: z.boolean(),
    basis: z
      .enum(['text', 'published'])
      .openapi({ description: 'From the words of the text, or the date of publication.' }),
    words: z.string().nullable(),
  })
  .openapi('SaidAt')

/** Why something was resolved as it was: the words, what they stand for, and the reason. */
export const Link = z.object({ words: z.string(), target: z.string(), reason: z.string() }).openapi('Link')

export const Verdict = z.enum(['confirm', 'correct', 'reject'])
export const Review = z
  .object({ id: Id, verdict: Verdict, by: z.string(), at: When, note: z.string().nullable() })
  .openapi('Review')

export const ArticleRef = z
  .object({ id: Id, title: z.string(), outlet: orNull(Outlet), published: When.nullable(), version: z.int() })
  .openapi('ArticleRef')

export const Statement = z
  .object({
    id: Id,
    article: ArticleRef,
    number: z.int().openapi({ description: 'Its place in the version, 1 for the first.' }),
    type: StatementType,
    source: orNull(Span),
    cue: orNull(Span),
    content: z.array(Span),
    words: z.string(),
    quoted: z.array(Span).openapi({ description: 'Stretches of `words` that stand between quotation marks.' }),
    cueWords: z.string().nullable(),
    speaker: orNull(Voice),
    addressee: orNull(Voice),
    occasion: z.string().nullable(),
    parent: Id.nullable(),
    depth: z.int(),
    act: Act,
    hedge: z.literal('hearsay').nullable(),
    negated: z.boolean(),
    certainty: Certainty,
    chain: z.array(ChainLink),
    said: SaidAt,
    rule: z.string(),
    rules: z.array(z.object({ id: z.string(), words: z.string().nullable() })),
    links: z.array(Link),
    confidence: z.number(),
    group: z.object({ id: Id, reports: z.int() }).nullable(),
    review: orNull(Review),
  })
  .openapi('Statement')

/** Several ids or names, separated by bars: names hold commas. */
const Several = z.string().max(2000).optional()

/** What a search asks of the statements that it finds. */
export const StatementFilter = z.object({
  q: z.string().max(400).optional().openapi({ description: 'Words, French stemming, accents folded.' }),
  speaker: Several.openapi({ description: 'Ids or names of actors, separated by bars (`|`).' }),
  addressee: Several,
  about: Several.openapi({ description: 'Actors that the words mention.' }),
  outlet: Several.openapi({ description: 'Names of outlets, separated by bars.' }),
  article: z.string().max(200).optional(),
  act: z.string().max(100).optional().openapi({ description: 'Acts, separated by commas; so for certainty and type.' }),
  certainty: z.string().max(100).optional(),
  type: z.string().max(60).optional(),
  from: z.iso.date().optional().openapi({ description: 'Said on or after this day.' }),
  to: z.iso.date().optional(),
  publishedFrom: z.iso.date().optional(),
  publishedTo: z.iso.date().optional(),
})

export const StatementQuery = StatementFilter.extend({
  ...PageQuery,
  sort: z.enum(['relevance', 'said', 'published']).default('relevance'),
})

export const StatementPage = z.object({ items: z.array(Statement), cursor: NextCursor }).openapi('StatementPage')

export const StatementCounts = z
  .object({
    total: z.int(),
    exact: z.boolean().openapi({
      description:
        'False where there are more matches than are counted: then every number is of the newest matches alone.',
    }),
    articles: z.int().nullable(),
    facets: z.object({
      speaker: z.array(FacetValue),
      addressee: z.array(FacetValue),
      certainty: z.array(FacetValue),
      act: z.array(FacetValue),
      outlet: z.array(FacetValue),
    }),
    days: z.array(DayCount).openapi({ description: 'By day said, the newest days of the result.' }),
  })
  .openapi('StatementCounts')

export const ReviewRequest = z
  .object({
    verdict: Verdict,
    note: z.string().max(2000).optional(),
    correction: z
      .object({ speaker: z.string().max(300), addressee: z.string().max(300), act: Act, type: StatementType })
      .partial()
      .optional(),
  })
  .openapi('ReviewRequest')

export type Voice = z.infer<typeof Voice>
export type ChainLink = z.infer<typeof ChainLink>
export type Certainty = z.infer<typeof Certainty>
export type Review = z.infer<typeof Review>
export type ReviewRequest = z.infer<typeof ReviewRequest>
export type ArticleRef = z.infer<typeof ArticleRef>
export type Statement = z.infer<typeof Statement>
export type StatementFilter = z.infer<typeof StatementFilter>
export type StatementQuery = z.infer<typeof StatementQuery>
export type StatementPage = z.infer<typeof StatementPage>
export type StatementCounts = z.infer<typeof StatementCounts>
