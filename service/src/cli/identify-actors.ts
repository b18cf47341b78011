import { basename } from 'node:path'
import { Failure, UsageError } from '../failure.ts'
import type { IdentifySummary, IdentitySource } from '../identity/identify-actors.ts'
import type { Record } from '../record/record.ts'
import { openService, type ServiceOptions } from './open-service.ts'

export interface IdentifyOptions extends ServiceOptions {
  readonly kind?: string
  readonly limit?: number
  readonly wikidata?: string
  readonly reconcile?: string
}

/** Actors that a service is asked about at most, where nothing else is said: it is somebody else's machine. */
const ASKED_OF_SERVICE = 100

/** Proposes ids of Wikidata from a table or a service, for actors found by words of a name. */
export async function proposeIdentities(record: Record, name: string, options: IdentifyOptions): Promise<void> {
  const { wikidata: file, reconcile: url } = options
  if (file !== undefined && url !== undefined) throw new UsageError('give either --wikidata or --reconcile')
  if (file !== undefined) tell(await fromTable(record, name, file, options))
  if (url !== undefined) tell(await fromService(record, name, url, options))
}

async function fromTable(
  record: Record,
  name: string,
  file: string,
  { kind, limit }: IdentifyOptions,
): Promise<IdentifySummary> {
  const { readIdentityTable } = await import('../identity/identity-table.ts')
  const table = await readIdentityTable(file)
  for (const { line, reason } of table.faults) complain(`${file}:${line}: ${reason}; the line is left out`)
  if (table.index.size === 0) throw new Failure(`${file}: nobody to be found in it`)
  return ask(record, { name: basename(file), table }, { name, kind, limit: limit ?? Number.POSITIVE_INFINITY })
}

async function fromService(
  record: Record,
  name: string,
  url: string,
  options: IdentifyOptions,
): Promise<IdentifySummary> {
  const { service, close } = await openService(url, options)
  try {
    return await ask(
      record,
      { name: url, service },
      { name, kind: options.kind, limit: options.limit ?? ASKED_OF_SERVICE },
    )
  } finally {
    await close()
  }
}

interface Wanted {
  readonly name: string
  readonly kind: string | undefined
  readonly limit: number
}

async function ask(record: Record, source: IdentitySource, { name, kind, limit }: Wanted): Promise<IdentifySummary> {
  const { identifyActors } = await import('../identity/identify-actors.ts')
  return identifyActors(record, source, { name: name === '' ? undefined : name, kind: kind ?? 'person', limit })
}

function tell({ actors, proposed, sure, failures }: IdentifySummary): void {
  for (const failure of failures) complain(failure)
  process.stdout.write(
    `${actors} actor(s) without an id asked for: ${sure} got one, ${proposed - sure} got proposals for a person to decide\n`,
  )
}

/** What goes wrong with a line or a name does not stop the rest, but the run has failed. */
function complain(message: string): void {
  process.stderr.write(`selon actors: ${message}\n`)
  process.exitCode = 1
}

/** A person says which id is an actor's (`p…=Q7747`), or that one is not (`p…=-Q7747`). */
export async function decideIdentity(record: Record, text: string, person: string): Promise<void> {
  const [, id, not, wikidata] = /^(p[0-9a-f]{16})=(-?)(Q\d+)$/.exec(text) ?? []
  if (id === undefined || wikidata === undefined)
    throw new UsageError(`--identity takes ACTOR=Q7747, or ACTOR=-Q7747 for "not this one", not "${text}"`)
  await record.actors.decideIdentity({ id, wikidata, decision: not === '' ? 'accepted' : 'rejected', person })
}
