import { z } from '@hono/zod-openapi'
import { Id, NextCursor, Outlet, When } from './common.ts'

/** The five steps of an item. */
export const Step = z.enum(['fetched', 'text', 'statements', 'actors', 'compared'])

export const Job = z
  .object({
    id: Id,
    kind: z.enum(['url', 'text', 'feed', 'file']),
    label: z.string(),
    detail: z.string(),
    added: When,
    revision: z
      .int()
      .openapi({ description: 'Grows with every change of the item: answers and events can overtake each other.' }),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'withdrawn']),
    step: Step.nullable().openapi({ description: 'The step that runs, or at which it stopped.' }),
    found: z.int().openapi({ description: 'Statements found so far.' }),
    voices: z.int().nullable(),
    unvoiced: z.int().openapi({ description: 'Statements for which no voice was found.' }),
    article: Id.nullable(),
    title: z.string().nullable(),
    feed: z.string().nullable().openapi({ description: 'The address where it is a feed that is not followed yet.' }),
    failure: z
      .object({ code: z.string(), reason: z.string(), kept: z.string().nullable(), retry: z.boolean() })
      .nullable(),
  })
  .openapi('Job')

export const JobPage = z
  .object({ items: z.array(Job), cursor: NextCursor, total: z.int(), today: z.int(), failed: z.int() })
  .openapi('JobPage')

export const AddRequest = z
  .object({
    /** A URL, a feed's address, or a text. */
    input: z.string().min(1).max(2_000_000),
    title: z.string().max(500).optional(),
    outlet: z.string().max(200).optional(),
    published: When.optional(),
  })
  .openapi('AddRequest')

export const FollowRequest = z.object({ url: z.url().max(2000) }).openapi('FollowRequest')

export const Added = z.object({ jobs: z.array(Job) }).openapi('Added')

export const Feed = z
  .object({
    id: Id,
    name: z.string(),
    url: z.string(),
    state: z.enum(['healthy', 'slow', 'broken', 'removed']),
    reason: z.string().nullable(),
    code: z.string().nullable().openapi({ description: 'The kind of failure behind `reason`.' }),
    lastRead: When.nullable(),
    days: z.array(z.object({ day: z.string(), count: z.int().nullable() })).openapi({
      description: 'Articles per day; null where the feed was down and nothing can be concluded.',
    }),
  })
  .openapi('Feed')

export const FeedList = z.object({ items: z.array(Feed) }).openapi('FeedList')

export const Coverage = z
  .object({
    days: z.array(z.string()),
    outlets: z.array(z.object({ outlet: Outlet, counts: z.array(z.int().nullable()) })),
  })
  .openapi('Coverage')

export const Status = z
  .object({
    version: z.string(),
    readOnly: z.boolean(),
    /** True where writing needs a token (the server listens beyond loopback). */
    tokenNeeded: z.boolean(),
    articles: z.int(),
    statements: z.int(),
    actors: z.int(),
    outlets: z.int(),
    samples: z.int().openapi({ description: 'Sample articles that can still be read in.' }),
  })
  .openapi('Status')

export type Step = z.infer<typeof Step>
export type Job = z.infer<typeof Job>
export type JobPage = z.infer<typeof JobPage>
export type AddRequest = z.infer<typeof AddRequest>
export type Feed = z.infer<typeof Feed>
export type Coverage = z.infer<typeof Coverage>
export type Status = z.infer<typeof Status>
