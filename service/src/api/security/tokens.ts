import { createHash, randomBytes } from 'node:crypto'

export const SCOPES = ['add', 'review'] as const
export type Scope = (typeof SCOPES)[number]

/** A token as it is kept: by its hash alone. */
export interface KeptToken {
  readonly name: string
  readonly scopes: readonly string[]
}

/** The part of the record's `access` that the API needs. */
export interface TokenKeeper {
  useToken(hash: string): Promise<KeptToken | null>
}

const PREFIX = 'selon_'

/** A new secret: 32 random bytes, shown once. */
export const makeSecret = (): string => PREFIX + randomBytes(32).toString('base64url')

/** SHA-256 in hex. The secret is random, so a slow password hash would add nothing but time to every request. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The valid token that `secret` is, or null. */
export async function findToken(keeper: TokenKeeper, secret: string): Promise<KeptToken | null> {
  return secret.startsWith(PREFIX) ? keeper.useToken(hashOf(secret)) : null
}
