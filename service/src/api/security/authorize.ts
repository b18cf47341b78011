import type { MiddlewareHandler } from 'hono'
import type { ApiContext, ApiEnvironment } from '../environment.ts'
import { ApiError } from '../problem.ts'
import { findToken, type Scope, type TokenKeeper } from './tokens.ts'

export interface WritingRules {
  readonly readOnly: boolean
  /** True where the server can be reached from other machines: then every write needs a token. */
  readonly tokenNeeded: boolean
  readonly tokens: TokenKeeper
}

const bearer = (context: ApiContext): string | null =>
  /^Bearer +(\S+)$/i.exec(context.req.header('authorization') ?? '')?.[1] ?? null

const readOnlyError = (): ApiError =>
  new ApiError(
    403,
    'read-only',
    'Read-only',
    'This server was started read-only.',
    'Start it without --read-only to write.',
  )

const tokenError = (detail: string): ApiError =>
  new ApiError(
    401,
    'token',
    'Token needed',
    detail,
    'Make one with: selon tokens create NAME --scope add,review; send it as Authorization: Bearer …',
  )

const scopeError = (name: string, scope: Scope): ApiError =>
  new ApiError(
    403,
    'scope',
    'Not allowed',
    `The token "${name}" lacks the scope "${scope}".`,
    `Make one that has it: selon tokens create NAME --scope ${scope}.`,
  )

/** Who writes, by name, for the log of changes. */
export const writerOf = (context: ApiContext): string => context.get('writer') ?? 'local'

/** Lets a write pass where the server is not read-only and the caller's token, if one is needed or sent, has the scope. */
export function mayWrite(rules: WritingRules, scope: Scope): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    if (rules.readOnly) throw readOnlyError()
    const secret = bearer(context)
    if (secret === null && rules.tokenNeeded)
      throw tokenError('Writing needs a token on a server that other machines can reach.')
    if (secret !== null) {
      const token = await findToken(rules.tokens, secret)
      if (token === null) throw tokenError('The token is unknown or revoked.')
      if (!token.scopes.includes(scope)) throw scopeError(token.name, scope)
      context.set('writer', token.name)
    }
    await next()
  }
}
