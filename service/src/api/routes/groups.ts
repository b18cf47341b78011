import { z } from '@hono/zod-openapi'
import { notFound } from '../problem.ts'
import { Done, Id } from '../schemas/common.ts'
import { mayWrite, writerOf } from '../security/authorize.ts'
import { type Api, ById, body, describe, json, type Parts, WRITE_PROBLEMS } from './route.ts'

const GroupingRequest = z.object({ statement: Id }).openapi('GroupingRequest')
const Grouped = z.object({ undo: Id }).openapi('Grouped', { description: 'DELETE /groupings/{undo} takes it back.' })

const route = (action: 'split' | 'merge', summary: string) =>
  describe({
    method: 'post',
    path: `/statements/{id}/${action}`,
    tags: ['groups'],
    summary,
    request: { params: ById, body: body(GroupingRequest) },
    responses: { 200: json(Grouped, 'Done.'), ...WRITE_PROBLEMS },
  })

const undo = describe({
  method: 'delete',
  path: '/groupings/{id}',
  tags: ['groups'],
  summary: 'Take a split or a merge back',
  request: { params: ById },
  responses: { 200: json(Done, 'Taken back.'), ...WRITE_PROBLEMS },
})

export function groupRoutes(api: Api, { library, rules }: Parts): void {
  const allowed = mayWrite(rules, 'review')
  for (const path of ['/statements/:id/split', '/statements/:id/merge', '/groupings/*']) api.use(path, allowed)
  const actions = [
    ['split', 'Take a report out of the group of this statement'],
    ['merge', 'Put a report into the group of this statement'],
  ] as const
  for (const [action, summary] of actions) {
    api.openapi(route(action, summary), async context => {
      const { id } = context.req.valid('param')
      const done = await library[action](id, context.req.valid('json').statement, writerOf(context))
      if (done === null) throw notFound('statement', id)
      return context.json(done, 200)
    })
  }
  api.openapi(undo, async context => {
    const { id } = context.req.valid('param')
    if (!(await library.undoGrouping(id, writerOf(context)))) throw notFound('grouping', id)
    return context.json({ done: true as const }, 200)
  })
}
