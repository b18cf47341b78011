import { actorAsLinkedData, JSON_LD } from '../json-ld.ts'
import { notFound } from '../problem.ts'
import { Actor, ActorPage, ActorQuery } from '../schemas/actor.ts'
import { negotiate } from './negotiate.ts'
import { type Api, ById, describe, json, jsonOrLinkedData, type Parts, PROBLEMS } from './route.ts'

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

export function actorRoutes(api: Api, { library }: Parts): void {
  api.openapi(list, async context => context.json(await library.actors(context.req.valid('query')), 200))

  api.openapi(one, async context => {
    const { id } = context.req.valid('param')
    const actor = await library.actor(id)
    if (actor === null) throw notFound('actor', id)
    const linked = negotiate(context, base => actorAsLinkedData(actor, base))
    if (linked !== null) return context.json(linked, 200, { 'content-type': JSON_LD })
    return context.json(actor, 200)
  })
}
