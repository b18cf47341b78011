import type { Context } from 'hono'

/** What the middleware leaves for the handlers. */
export interface ApiEnvironment {
  Variables: { writer?: string }
}

export type ApiContext = Context<ApiEnvironment>
