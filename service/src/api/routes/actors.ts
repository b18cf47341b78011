import { actorAsLinkedData, JSON_LD } from '../json-ld.ts'
import { notFound } from '../problem.ts'
import {
  Actor,
  ActorPage,
  ActorQuery,
  AlikeActors,
  ApartRequest,
  CandidatePage,
  CandidateQuery,
  IdentityRequest,
  Merged,
  MergeRequest,
} from '../schemas/actor.ts'
import { Done } from '../schemas/common.ts'
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

const list = describe({
  method: 'get',
  path: '/actors',
  tags: ['actors'],
  summary: 'Actors, most quoted first',
  request: { query: ActorQuery },
  responses: { 200: json(ActorPage, 'One page.'), ...PROBLEMS },
})

const one = describe({
  method: 'get',
  path: '/actors/{id}',
  tags: ['actors'],
  summary: 'One actor: names, roles, days, company; JSON-LD by content negotiation',
  request: { params: ById },
  responses: { 200: jsonOrLinkedData(Actor, 'The actor.'), ...PROBLEMS },
})

const alike = describe({
  method: 'get',
  path: '/actors/{id}/alike',
  tags: ['actors'],
  summary: 'Actors that may be the same as this one, with score and reasons: a person decides',
  request: { params: ById },
  responses: { 200: json(AlikeActors, 'Likeliest first.'), ...PROBLEMS },
})

const candidates = describe({
  method: 'get',
  path: '/actors/candidates',
  tags: ['actors'],
  summary: 'Pairs of actors that may be one, with score and reasons',
  request: { query: CandidateQuery },
  responses: { 200: json(CandidatePage, 'One page, likeliest first.'), ...PROBLEMS },
})

const apart = describe({
  method: 'post',
  path: '/actors/{id}/apart',
  tags: ['actors'],
  summary: 'Say that this actor and another one are two, so that they are never offered as one; or take that back',
  request: { params: ById, body: body(ApartRequest) },
  responses: { 200: json(Done, 'Noted.'), ...WRITE_PROBLEMS },
})

const identity = describe({
  method: 'post',
  path: '/actors/{id}/identity',
  tags: ['actors'],
  summary: 'Say that an id of Wikidata is or is not this actor’s, or take that back',
  request: { params: ById, body: body(IdentityRequest) },
  responses: { 200: json(Done, 'Noted; the actor tells which id stands now.'), ...WRITE_PROBLEMS },
})

const merge = describe({
  method: 'post',
  path: '/actors/{id}/merge',
  tags: ['actors'],
  summary: 'Say that this actor is the same as another one',
  request: { params: ById, body: body(MergeRequest) },
  responses: {
    200: json(Merged, 'Merged; POST /actors/{id}/unmerge with this answer takes it back.'),
    ...WRITE_PROBLEMS,
  },
})

const unmerge = describe({
  method: 'post',
  path: '/actors/{id}/unmerge',
  tags: ['actors'],
  summary: 'Take a merge back',
  request: { params: ById, body: body(Merged) },
  responses: {
    200: json(Done, 'The actor stands alone again, with those that had been merged into it.'),
    ...WRITE_PROBLEMS,
  },
})

function mergingRoutes(api: Api, { library, rules }: Parts): void {
  for (const path of ['/actors/:id/merge', '/actors/:id/unmerge', '/actors/:id/apart', '/actors/:id/identity'])
    api.use(path, mayWrite(rules, 'review'))

  api.openapi(merge, async context => {
    const { id } = context.req.valid('param')
    const merged = await library.mergeActors(id, context.req.valid('json').into, writerOf(context))
    if (merged === null) throw notFound('actor', id)
    return context.json({ along: [...merged.along] }, 200)
  })

  api.openapi(apart, async context => {
    const { id } = context.req.valid('param')
    if (!(await library.tellApart(id, context.req.valid('json'), writerOf(context)))) throw notFound('actor', id)
    return context.json({ done: true as const }, 200)
  })

  api.openapi(identity, async context => {
    const { id } = context.req.valid('param')
    if (!(await library.decideIdentity(id, context.req.valid('json'), writerOf(context)))) throw notFound('actor', id)
    return context.json({ done: true as const }, 200)
  })

  api.openapi(unmerge, async context => {
    const { id } = context.req.valid('param')
    if (!(await library.unmergeActor(id, context.req.valid('json').along, writerOf(context))))
      throw notFound('actor', id)
    return context.json({ done: true as const }, 200)
  })
}

export function actorRoutes(api: Api, parts: Parts): void {
  const { library } = parts
  mergingRoutes(api, parts)
  api.openapi(list, async context => context.json(await library.actors(context.req.valid('query')), 200))

  api.openapi(candidates, async context => context.json(await library.candidates(context.req.valid('query')), 200))

  api.openapi(alike, async context => {
    const { id } = context.req.valid('param')
    const items = await library.alike(id)
    if (items === null) throw notFound('actor', id)
    return context.json({ items: [...items] }, 200)
  })

  api.openapi(one, async context => {
    const { id } = context.req.valid('param')
    const actor = await library.actor(id)
    if (actor === null) throw notFound('actor', id)
    const linked = negotiate(context, base => actorAsLinkedData(actor, base))
    if (linked !== null) return context.json(linked, 200, { 'content-type': JSON_LD })
    return context.json(actor, 200)
  })
}
