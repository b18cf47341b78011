import { z } from '@hono/zod-openapi'
import { Id, NextCursor, Outlet, orNull, PageQuery, Sha256, Span, When } from './common.ts'
import { Statement, Voice } from './statement.ts'

export const ArticleSummary = z
  .object({
    id: Id,
    title: z.string(),
    outlet: orNull(Outlet),
    url: z.string().nullable(),
    published: When.nullable(),
    modified: When.nullable(),
    read: When.openapi({ description: 'When Selon read the newest version.' }),
    versions: z.int(),
    statements: z.int().nullable().openapi({ description: 'Null while the analysis waits.' }),
  })
  .openapi('ArticleSummary')

export const Version = z
  .object({ number: z.int(), read: When, modified: When.nullable(), sha256: Sha256.nullable() })
  .openapi('Version')

export const ArticleTime = Span.extend({
  value: z.string().nullable(),
  anchor: z.enum(['published', 'narrative', 'none']),
  exact: z.boolean(),
}).openapi('ArticleTime')

/** One version of an article with everything found in it. */
export const Article = ArticleSummary.extend({
  version: z.int(),
  words: z.int(),
  authors: z.array(z.string()),
  credit: z.string().nullable().openapi({ description: 'Agency credited by the page.' }),
  text: z.string(),
  analysed: z
    .boolean()
    .openapi({ description: 'False while the analysis is still queued; the text is already final.' }),
  allVersions: z.array(Version),
  cast: z.array(Voice),
  found: z.array(Statement),
  times: z.array(ArticleTime),
}).openapi('Article')

export const ArticleQuery = z.object({
  ...PageQuery,
  q: z.string().max(400).optional(),
  outlet: z.string().max(400).optional(),
  day: z.iso.date().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

export const ArticlePage = z
  .object({ items: z.array(ArticleSummary), cursor: NextCursor, total: z.int().nullable() })
  .openapi('ArticlePage')

export type ArticleSummary = z.infer<typeof ArticleSummary>
export type Version = z.infer<typeof Version>
export type ArticleTime = z.infer<typeof ArticleTime>
export type Article = z.infer<typeof Article>
export type ArticleQuery = z.infer<typeof ArticleQuery>
export type ArticlePage = z.infer<typeof ArticlePage>
