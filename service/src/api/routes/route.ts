import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi'
import type { ApiEnvironment } from '../environment.ts'
import type { Library } from '../library/library.ts'
import { Problem } from '../schemas/common.ts'
import type { WritingRules } from '../security/authorize.ts'

export type Api = OpenAPIHono<ApiEnvironment>

/** What every group of routes is made from. */
export interface Parts {
  readonly library: Library
  readonly rules: WritingRules
  readonly version: string
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
})

/** Answers that every route can give beside its own. */
export const PROBLEMS = {
  400: problem('The request is not valid; `errors` names the fields.'),
  404: problem('The record has no such thing.'),
} as const

export const WRITE_PROBLEMS = {
  ...PROBLEMS,
  401: problem('A token is needed, or the one sent does not hold.'),
  403: problem('Read-only, or sent by a page of another site.'),
  409: problem('The record has changed meanwhile.'),
} as const

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** JSON of `schema`, or the same thing as JSON-LD where the caller asks for it. */
export const jsonOrLinkedData = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: {
    'application/json': { schema },
    'application/ld+json': { schema: z.record(z.string(), z.unknown()) },
  },
})

export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

/** Path parameter `id`. */
export const ById = z.object({
  id: z
    .string()
    .min(1)
    .max(200)
    .openapi({ param: { name: 'id', in: 'path' } }),
})

export const describe = <const Config extends RouteConfig>(config: Config) => createRoute(config)
