import { z } from '@hono/zod-openapi'
import { Coverage, Status } from '../schemas/inbox.ts'
import { Graph, Timeline } from '../schemas/overview.ts'
import { StatementQuery } from '../schemas/statement.ts'
import { type Api, describe, json, type Parts, PROBLEMS } from './route.ts'

const timeline = describe({
  method: 'get',
  path: '/timeline',
  tags: ['overview'],
  summary: 'What was said and what is said to have happened, in time',
  request: { query: StatementQuery },
  responses: { 200: json(Timeline, 'Both axes.'), ...PROBLEMS },
})

const graph = describe({
  method: 'get',
  path: '/graph',
  tags: ['overview'],
  summary: 'Who speaks to whom and about whom, counted',
  request: { query: StatementQuery },
  responses: { 200: json(Graph, 'Voices and relations, the most frequent ones.'), ...PROBLEMS },
})

const coverage = describe({
  method: 'get',
  path: '/coverage',
  tags: ['overview'],
  summary: 'Articles by outlet and day; null where a feed was down',
  request: {
    query: z.object({
      days: z.coerce.number().int().min(1).max(60).default(8).openapi({ type: 'integer' }),
    }),
  },
  responses: { 200: json(Coverage, 'Counts.'), ...PROBLEMS },
})

const status = describe({
  method: 'get',
  path: '/status',
  tags: ['overview'],
  summary: 'What the record holds and what this server allows',
  responses: { 200: json(Status, 'The state.') },
})

export function overviewRoutes(api: Api, { library, rules, version }: Parts): void {
  api.openapi(timeline, async context => context.json(await library.timeline(context.req.valid('query')), 200))
  api.openapi(graph, async context => context.json(await library.graph(context.req.valid('query')), 200))
  api.openapi(coverage, async context => context.json(await library.coverage(context.req.valid('query').days), 200))
  api.openapi(status, async context => {
    const counts = await library.status()
    return context.json({ ...counts, version, readOnly: rules.readOnly, tokenNeeded: rules.tokenNeeded }, 200)
  })
}
