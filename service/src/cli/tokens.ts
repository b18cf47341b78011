import { Command } from 'commander'
import { hashOf, makeSecret, SCOPES } from '../api/security/tokens.ts'
import { Failure, UsageError } from '../failure.ts'
import type { Record } from '../record/record.ts'

interface PlaceOptions {
  readonly record?: string
  readonly database?: string
}

/** `selon tokens create|list|revoke`: who may write through a server that other machines can reach. */
export function command(): Command {
  const tokens = new Command().description('Tokens for writing through the API; only their hashes are kept.')
  const part = (name: string, about: string) =>
    tokens
      .command(name)
      .description(about)
      .option('--record <folder>', 'folder of the record')
      .option('--database <url>', 'PostgreSQL database of the record')
  part('create', 'make a token and print it, once')
    .argument('<name>', 'whose it is')
    .requiredOption('--scope <scopes>', `what it may do: ${SCOPES.join(',')}`)
    .action((name: string, options: PlaceOptions & { scope: string }) =>
      withRecord(options, record => create(record, name, options.scope)),
    )
  part('list', 'list all tokens').action((options: PlaceOptions) => withRecord(options, list))
  part('revoke', 'make a token worthless')
    .argument('<id>', 'id of the token, as selon tokens list shows it')
    .action((id: string, options: PlaceOptions) => withRecord(options, record => revoke(record, id)))
  return tokens
}

async function withRecord(options: PlaceOptions, act: (record: Record) => Promise<void>): Promise<void> {
  const { openRecord } = await import('../record/open-record.ts')
  const { placeFrom } = await import('../record/place.ts')
  const record = await openRecord(placeFrom(options, process.env, process.cwd()), { command: 'selon tokens' })
  try {
    await act(record)
  } finally {
    await record.close()
  }
}

async function create(record: Record, name: string, scope: string): Promise<void> {
  const scopes = scope.split(',').map(one => one.trim())
  const unknown = scopes.find(one => !SCOPES.some(known => known === one))
  if (unknown !== undefined) throw new UsageError(`there is no scope "${unknown}"; there are ${SCOPES.join(' and ')}`)
  const secret = makeSecret()
  const { id } = await record.access.addToken({ name, hash: hashOf(secret), scopes })
  process.stderr.write(`token ${id} for ${name}, may ${scopes.join(' and ')}; it is shown only now:\n`)
  process.stdout.write(`${secret}\n`)
}

async function list(record: Record): Promise<void> {
  for (const token of await record.access.tokens()) {
    const state = token.revokedAt === null ? `last used ${token.lastUsedAt ?? 'never'}` : `revoked ${token.revokedAt}`
    process.stdout.write(`${token.id}  ${token.name}  ${token.scopes.join(',')}  made ${token.createdAt}, ${state}\n`)
  }
}

async function revoke(record: Record, id: string): Promise<void> {
  if (!(await record.access.revokeToken(id)))
    throw new Failure(`there is no standing token "${id}"; selon tokens list shows them`)
  process.stderr.write(`token ${id} is revoked\n`)
}
