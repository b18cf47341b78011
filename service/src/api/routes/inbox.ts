import { z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { Inbox } from '../library/library.ts'
import { ApiError, notFound } from '../problem.ts'
import { PageQuery } from '../schemas/common.ts'
import { Added, AddRequest, Feed, FeedList, FollowRequest, Job, JobPage } from '../schemas/inbox.ts'
import { mayWrite } from '../security/authorize.ts'
import { type Api, ById, body, describe, json, type Parts, PROBLEMS, WRITE_PROBLEMS } from './route.ts'

const jobs = describe({
  method: 'get',
  path: '/jobs',
  tags: ['inbox'],
  summary: 'What is being read, newest first',
  request: { query: z.object(PageQuery) },
  responses: { 200: json(JobPage, 'One page.'), ...PROBLEMS },
})

const addInput = describe({
  method: 'post',
  path: '/jobs',
  tags: ['inbox'],
  summary: 'Read an address, a feed or a text',
  request: { body: body(AddRequest) },
  responses: { 202: json(Added, 'Queued; GET /events tells the progress.'), ...WRITE_PROBLEMS },
})

const addFile = describe({
  method: 'post',
  path: '/jobs/files',
  tags: ['inbox'],
  summary: 'Read a file: HTML, PDF, WARC, text, Markdown, JSON Lines or CSV',
  request: {
    query: z.object({ name: z.string().min(1).max(255) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 202: json(Added, 'Queued.'), ...WRITE_PROBLEMS },
})

const samples = describe({
  method: 'post',
  path: '/jobs/samples',
  tags: ['inbox'],
  summary: 'Read the sample articles that come with Selon',
  responses: { 202: json(Added, 'Queued.'), ...WRITE_PROBLEMS },
})

const feeds = describe({
  method: 'get',
  path: '/feeds',
  tags: ['inbox'],
  summary: 'Followed feeds and their health',
  responses: { 200: json(FeedList, 'All feeds.') },
})

const follow = describe({
  method: 'post',
  path: '/feeds',
  tags: ['inbox'],
  summary: 'Follow a feed: new articles are read as they appear, while the server runs',
  request: { body: body(FollowRequest) },
  responses: { 201: json(Feed, 'Followed.'), ...WRITE_PROBLEMS },
})

const events = describe({
  method: 'get',
  path: '/events',
  tags: ['inbox'],
  summary: 'Progress as server-sent events: `job` with a Job, `ping` every 15 s',
  responses: { 200: { description: 'An event stream.', content: { 'text/event-stream': { schema: z.string() } } } },
})

const action = (path: string, summary: string, schema: typeof Job | typeof Feed) =>
  describe({
    method: 'post',
    path,
    tags: ['inbox'],
    summary,
    request: { params: ById },
    responses: { 200: json(schema, 'Its new state.'), ...WRITE_PROBLEMS },
  })

function itemActions(api: Api, inbox: Inbox): void {
  const rows = [
    ['jobs', 'retry', 'Try an item again', Job, (id: string) => inbox.retry(id)],
    ['jobs', 'withdraw', 'Take an item off the list', Job, (id: string) => inbox.withdraw(id)],
    ['jobs', 'restore', 'Put a withdrawn item back', Job, (id: string) => inbox.restore(id)],
    ['feeds', 'retry', 'Read a feed now', Feed, (id: string) => inbox.retryFeed(id)],
    ['feeds', 'remove', 'Stop following a feed', Feed, (id: string) => inbox.removeFeed(id)],
    ['feeds', 'restore', 'Follow it again', Feed, (id: string) => inbox.restoreFeed(id)],
  ] as const
  for (const [things, verb, summary, schema, act] of rows) {
    api.openapi(action(`/${things}/{id}/${verb}`, summary, schema), async context => {
      const { id } = context.req.valid('param')
      const changed = await act(id)
      if (changed === null) throw notFound(things.slice(0, -1), id)
      return context.json(changed, 200)
    })
  }
}

const PING_MILLISECONDS = 15_000
const MAXIMUM_STREAMS = 100

/** One open stream a browser tab: beyond the limit the caller is told to wait, so that tabs cannot use up the server. */
function eventStream(api: Api, inbox: Inbox): void {
  let open = 0
  api.openapi(events, context => {
    if (open >= MAXIMUM_STREAMS) {
      throw new ApiError(
        503,
        'streams',
        'Too many streams',
        'All event streams are taken.',
        'Close a tab, or poll GET /api/v1/jobs.',
      )
    }
    open += 1
    return streamSSE(context, async out => {
      const stop = inbox.follow(job => {
        void out.writeSSE({ event: 'job', id: job.id, data: JSON.stringify(job) })
      })
      out.onAbort(stop)
      try {
        while (!out.aborted) {
          await out.writeSSE({ event: 'ping', data: '' })
          await out.sleep(PING_MILLISECONDS)
        }
      } finally {
        stop()
        open -= 1
      }
    })
  })
}

export function inboxRoutes(api: Api, { library: { inbox }, rules }: Parts): void {
  const allowed = mayWrite(rules, 'add')
  api.on('POST', ['/jobs', '/jobs/*', '/feeds', '/feeds/*'], allowed)
  api.openapi(jobs, async context => {
    const { cursor, limit } = context.req.valid('query')
    return context.json(await inbox.jobs(cursor ?? null, limit), 200)
  })
  api.openapi(addInput, async context =>
    context.json({ jobs: [...(await inbox.addInput(context.req.valid('json')))] }, 202),
  )
  api.openapi(addFile, async context => {
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    return context.json({ jobs: [...(await inbox.addFile(context.req.valid('query').name, bytes))] }, 202)
  })
  api.openapi(samples, async context => context.json({ jobs: [...(await inbox.addSamples())] }, 202))
  api.openapi(feeds, async context => context.json({ items: [...(await inbox.feeds())] }, 200))
  api.openapi(follow, async context => context.json(await inbox.followFeed(context.req.valid('json').url), 201))
  itemActions(api, inbox)
  eventStream(api, inbox)
}
