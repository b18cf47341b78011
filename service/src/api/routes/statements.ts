import { z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { statementsAsCsv, statementsAsJson } from '../export-statements.ts'
import { JSON_LD, statementAsLinkedData } from '../json-ld.ts'
import { notFound } from '../problem.ts'
import { Done } from '../schemas/common.ts'
import { Group } from '../schemas/group.ts'
import {
  Review,
  ReviewRequest,
  Statement,
  StatementCounts,
  StatementFilter,
  StatementPage,
  StatementQuery,
} from '../schemas/statement.ts'
import { mayWrite, writerOf } from '../security/authorize.ts'
import { negotiate } from './negotiate.ts'
import {
  type Api,
  ById,
  body,
  describe,
  json,
  jsonOrLinkedData,
  type Parts,
  PROBLEMS,
  WRITE_PROBLEMS,
} from './route.ts'

const find = describe({
  method: 'get',
  path: '/statements',
  tags: ['statements'],
  summary: 'Search statements by words, voices, outlet, act, certainty and dates',
  request: { query: StatementQuery },
  responses: { 200: json(StatementPage, 'One page.'), ...PROBLEMS },
})

const counts = describe({
  method: 'get',
  path: '/statements/counts',
  tags: ['statements'],
  summary: 'How many statements a search finds, by voice, act, certainty, outlet and day',
  request: { query: StatementFilter },
  responses: { 200: json(StatementCounts, 'Numbers of the whole result.'), ...PROBLEMS },
})

const one = describe({
  method: 'get',
  path: '/statements/{id}',
  tags: ['statements'],
  summary: 'One statement; JSON-LD by content negotiation',
  request: { params: ById },
  responses: { 200: jsonOrLinkedData(Statement, 'The statement.'), ...PROBLEMS },
})

const group = describe({
  method: 'get',
  path: '/statements/{id}/group',
  tags: ['statements'],
  summary: 'All reports of the same utterance, first known report first',
  request: { params: ById },
  responses: { 200: json(Group, 'The group; a statement reported once is a group of one.'), ...PROBLEMS },
})

const download = describe({
  method: 'get',
  path: '/export/statements',
  tags: ['statements'],
  summary: 'The whole result of a search as CSV or JSON',
  request: { query: StatementQuery.extend({ format: z.enum(['csv', 'json']).default('csv') }) },
  responses: { 200: { description: 'A download of at most 100,000 statements.' }, ...PROBLEMS },
})

const review = describe({
  method: 'post',
  path: '/statements/{id}/reviews',
  tags: ['reviews'],
  summary: 'Confirm, correct or reject a finding',
  request: { params: ById, body: body(ReviewRequest) },
  responses: { 201: json(Review, 'The decision; DELETE /reviews/{id} takes it back.'), ...WRITE_PROBLEMS },
})

const undo = describe({
  method: 'delete',
  path: '/reviews/{id}',
  tags: ['reviews'],
  summary: 'Take a decision back',
  request: { params: ById },
  responses: { 200: json(Done, 'Taken back.'), ...WRITE_PROBLEMS },
})

function readingRoutes(api: Api, { library }: Parts): void {
  api.openapi(find, async context => context.json(await library.statements(context.req.valid('query')), 200))

  // Before /statements/{id}, which would take it for an id.
  api.openapi(counts, async context => context.json(await library.counts(context.req.valid('query')), 200))

  api.openapi(one, async context => {
    const { id } = context.req.valid('param')
    const statement = await library.statement(id)
    if (statement === null) throw notFound('statement', id)
    const linked = negotiate(context, base => statementAsLinkedData(statement, base))
    if (linked !== null) return context.json(linked, 200, { 'content-type': JSON_LD })
    return context.json(statement, 200)
  })

  api.openapi(group, async context => {
    const { id } = context.req.valid('param')
    const found = await library.groupOf(id)
    if (found === null) throw notFound('statement', id)
    return context.json(found, 200)
  })

  api.openapi(download, context => {
    const { format, ...query } = context.req.valid('query')
    context.header('content-type', format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json')
    context.header('content-disposition', `attachment; filename="selon-statements.${format}"`)
    const rows = format === 'csv' ? statementsAsCsv(library, query) : statementsAsJson(library, query)
    return stream(context, async out => {
      for await (const text of rows) await out.write(text)
    })
  })
}

function writingRoutes(api: Api, { library, rules }: Parts): void {
  api.use('/statements/:id/reviews', mayWrite(rules, 'review'))
  api.use('/reviews/*', mayWrite(rules, 'review'))

  api.openapi(review, async context => {
    const { id } = context.req.valid('param')
    const made = await library.review(id, context.req.valid('json'), writerOf(context))
    if (made === null) throw notFound('statement', id)
    return context.json(made, 201)
  })

  api.openapi(undo, async context => {
    const { id } = context.req.valid('param')
    if (!(await library.undoReview(id, writerOf(context)))) throw notFound('review', id)
    return context.json({ done: true as const }, 200)
  })
}

export function statementRoutes(api: Api, parts: Parts): void {
  readingRoutes(api, parts)
  writingRoutes(api, parts)
}
