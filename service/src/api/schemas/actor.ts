import { z } from '@hono/zod-openapi'
import { PAIR_REASONS } from '../../record/types/actor-pairs.ts'
import { Id, NextCursor, PageQuery, Span, When } from './common.ts'
import { Voice } from './statement.ts'

export const ActorName = z
  .object({
    text: z.string(),
    form: z.enum(['name', 'description']),
    script: z.enum(['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Han', 'Other']),
    language: z.string().nullable(),
    firstSeen: When.nullable(),
    article: Id.nullable().openapi({ description: 'The article where it was first seen.' }),
    count: z.int(),
  })
  .openapi('ActorName')

/** A role that articles give the actor, with the days between which it was read. */
export const ActorRole = z
  .object({
    text: z.string(),
    from: When.nullable(),
    to: When.nullable(),
    sources: z.int(),
    hearsay: z.boolean(),
    article: Id.nullable().openapi({ description: 'The article where it was first read.' }),
    version: z.int().openapi({ description: 'The version of that article, whose text `words` points to.' }),
    words: Span,
  })
  .openapi('ActorRole')

export const ActorSummary = Voice.extend({
  id: Id,
  kind: z.enum(['person', 'organization', 'group', 'place', 'document']),
  by: z.int().openapi({ description: 'Statements by the actor.' }),
  firstSeen: When.nullable(),
}).openapi('ActorSummary')

export const ActorDay = z.object({ day: z.string(), by: z.int(), to: z.int(), about: z.int() }).openapi('ActorDay')

/** One reason for or against two actors being one; `words` are the names, roles or kinds that it rests on. */
export const ActorReason = z
  .object({ code: z.enum(PAIR_REASONS), supports: z.boolean(), words: z.array(z.string()) })
  .openapi('ActorReason')

const LIKENESS = {
  score: z.number().openapi({ description: 'How surely the two are one, 0 to 1.' }),
  reasons: z.array(ActorReason),
}

/** An actor that may be the same as another one: a person decides. */
export const AlikeActor = z.object({ actor: ActorSummary, ...LIKENESS }).openapi('AlikeActor')

/** Two actors that may be one. */
export const ActorCandidate = z
  .object({ first: ActorSummary, second: ActorSummary, ...LIKENESS })
  .openapi('ActorCandidate')

export const CandidateQuery = z.object(PageQuery)

export const CandidatePage = z.object({ items: z.array(ActorCandidate), cursor: NextCursor }).openapi('CandidatePage')

/** Whether a person says that two actors are two; `false` takes that back. */
export const ApartRequest = z.object({ other: Id, apart: z.boolean() }).openapi('ApartRequest')

export const AlikeActors = z.object({ items: z.array(AlikeActor) }).openapi('AlikeActors')

export const MergeRequest = z
  .object({ into: Id.openapi({ description: 'The actor that this one is the same as.' }) })
  .openapi('MergeRequest')

/** What takes a merge back, and its answer: the actors that had been merged into this one before. */
export const Merged = z.object({ along: z.array(Id).max(1000) }).openapi('Merged')

/** An id that the actor may have at Wikidata, with who says so. */
export const ActorIdentity = z
  .object({
    wikidata: z.string(),
    name: z.string().openapi({ description: 'Whom the id stands for by the words of the source.' }),
    description: z.string().nullable(),
    score: z.number(),
    sure: z.boolean().openapi({ description: 'True where it stands as long as nobody decides.' }),
    origin: z.enum(['table', 'service', 'person']),
    source: z.string().openapi({ description: 'Name of the table, address of the service, name of the person.' }),
    decision: z.enum(['accepted', 'rejected']).nullable(),
    at: When,
  })
  .openapi('ActorIdentity')

/** What a person says about an id of an actor; null takes it back. */
export const IdentityRequest = z
  .object({
    wikidata: z.string().regex(/^Q[1-9]\d{0,9}$/),
    decision: z.enum(['accepted', 'rejected']).nullable(),
  })
  .openapi('IdentityRequest')

export const Actor = ActorSummary.extend({
  to: z.int(),
  about: z.int(),
  articles: z.int(),
  outlets: z.int(),
  lastSeen: When.nullable(),
  names: z.array(ActorName),
  roles: z.array(ActorRole),
  days: z.array(ActorDay),
  company: z.array(z.object({ voice: Voice, said: z.int(), heard: z.int() })).openapi({
    description: 'With whom: statements said to the other and heard from the other.',
  }),
  wikidata: z.string().nullable().openapi({ description: 'The id that stands.' }),
  identities: z.array(ActorIdentity),
  merged: z.array(ActorSummary).openapi({ description: 'Actors that a person said to be this one.' }),
}).openapi('Actor')

export const ActorQuery = z.object({
  ...PageQuery,
  q: z.string().max(200).optional(),
  kind: z.enum(['person', 'organization', 'group', 'place', 'document']).optional(),
})

export const ActorPage = z
  .object({ items: z.array(ActorSummary), cursor: NextCursor, total: z.int().nullable() })
  .openapi('ActorPage')

export type AlikeActor = z.infer<typeof AlikeActor>
export type CandidateQuery = z.infer<typeof CandidateQuery>
export type CandidatePage = z.infer<typeof CandidatePage>
export type ActorName = z.infer<typeof ActorName>
export type ActorRole = z.infer<typeof ActorRole>
export type ActorSummary = z.infer<typeof ActorSummary>
export type ActorDay = z.infer<typeof ActorDay>
export type Actor = z.infer<typeof Actor>
export type IdentityRequest = z.infer<typeof IdentityRequest>
export type ActorQuery = z.infer<typeof ActorQuery>
export type ActorPage = z.infer<typeof ActorPage>
