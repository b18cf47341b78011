import { z } from '@hono/zod-openapi'
import { articleAsLinkedData, JSON_LD } from '../json-ld.ts'
import { ApiError, notFound } from '../problem.ts'
import { Article, ArticlePage, ArticleQuery } from '../schemas/article.ts'
import { SANDBOX_POLICY } from '../security/content-security.ts'
import { negotiate } from './negotiate.ts'
import { type Api, ById, describe, json, jsonOrLinkedData, type Parts, PROBLEMS } from './route.ts'

const VersionQuery = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .openapi({ type: 'integer', description: 'Number of the version; the newest where absent.' }),
})

const list = describe({
  method: 'get',
  path: '/articles',
  tags: ['articles'],
  summary: 'Articles, newest first',
  request: { query: ArticleQuery },
  responses: { 200: json(ArticlePage, 'One page.'), ...PROBLEMS },
})

const one = describe({
  method: 'get',
  path: '/articles/{id}',
  tags: ['articles'],
  summary: 'One version of an article with its text and every statement; JSON-LD by content negotiation',
  request: { params: ById, query: VersionQuery },
  responses: { 200: jsonOrLinkedData(Article, 'The version.'), ...PROBLEMS },
})

const snapshot = describe({
  method: 'get',
  path: '/articles/{id}/snapshot',
  tags: ['articles'],
  summary: 'The bytes that were received, as a download',
  request: { params: ById, query: VersionQuery },
  responses: { 200: { description: 'The bytes, never shown as a page.' }, ...PROBLEMS },
})

export function articleRoutes(api: Api, { library }: Parts): void {
  api.openapi(list, async context => context.json(await library.articles(context.req.valid('query')), 200))

  api.openapi(one, async context => {
    const { id } = context.req.valid('param')
    const article = await library.article(id, context.req.valid('query').version ?? null)
    if (article === null) throw notFound('article', id)
    const linked = negotiate(context, base => articleAsLinkedData(article, base))
    if (linked !== null) return context.json(linked, 200, { 'content-type': JSON_LD })
    return context.json(article, 200)
  })

  api.openapi(snapshot, async context => {
    const { id } = context.req.valid('param')
    const version = context.req.valid('query').version ?? 1
    const found = await library.snapshot(id, version)
    if (found === null) {
      throw new ApiError(
        404,
        'not-found',
        'No snapshot',
        `There is no snapshot of version ${version} of "${id}".`,
        'See allVersions of the article.',
      )
    }
    return context.body(new Uint8Array(found.bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${found.sha256}"`,
      'content-security-policy': SANDBOX_POLICY,
      'x-media-type': found.mediaType,
    })
  })
}
