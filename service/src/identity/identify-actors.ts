import { couldBeSameName, createNameKeys } from '@selon/engine'
import { foldName } from '../record/fold.ts'
import type { Record } from '../record/record.ts'
import type { ProposedIdentity } from '../record/types/actor-identities.ts'
import type { ActorRow } from '../record/types/actors.ts'
import { type Identification, type IdentityCandidate, identify } from './identity-candidates.ts'
import type { IdentityTable } from './identity-table.ts'
import type { ReconciliationService } from './reconciliation-service.ts'

/** Where ids are asked for: one table or one service, under the name by which it is kept as their source. */
export type IdentitySource =
  | { readonly name: string; readonly table: IdentityTable }
  | { readonly name: string; readonly service: ReconciliationService }

export interface IdentifyOptions {
  /** Words of a name, and a kind of actor, as in lists of actors. */
  readonly name?: string | undefined
  readonly kind?: string | undefined
  /** At most so many actors, those most quoted first. */
  readonly limit: number
  readonly signal?: AbortSignal | undefined
}

export interface IdentifySummary {
  readonly actors: number
  /** Actors that got proposals, and those of them whose id stands. */
  readonly proposed: number
  readonly sure: number
  /** What went wrong with the service, each message once. */
  readonly failures: readonly string[]
}

const PAGE = 100
/** Failures in a row after which a service is left alone. */
const MOST_FAILURES = 2
const MOST_PROPOSED = 3
const LEAST_SCORE = 0.5
/** Least likeness of the names where a service is sure itself. */
const SURE_SCORE = 0.8

const keysOf = createNameKeys()
const isFullName = (name: string): boolean => !keysOf(name, { surnames: false }).lone

/**
 * Asks a source for the ids of actors that have none yet, and keeps what it proposes. An id stands at once only where the source is sure
 * and the name is a full one; everything else waits for a person. What people decided is never changed. A service that fails is told once
 * and, where it fails again, asked no further.
 */
export async function identifyActors(
  record: Record,
  source: IdentitySource,
  options: IdentifyOptions,
): Promise<IdentifySummary> {
  const summary = { actors: 0, proposed: 0, sure: 0 }
  const failures = new Set<string>()
  let failed = 0
  for await (const page of actorsWithoutId(record, options)) {
    if (options.signal?.aborted || failed >= MOST_FAILURES) break
    const found = await identify(
      page.map(({ name }) => name),
      source,
    )
    const answered = found.flatMap((one, at) => (one.failure === null ? [{ ...one, actor: page[at]! }] : []))
    for (const { failure } of found) if (failure !== null) failures.add(failure)
    failed = answered.length === 0 ? failed + 1 : 0
    const proposed = answered.map(({ actor, ...one }) => proposalsOf(actor, one, source))
    const ids = answered.map(({ actor }) => actor.id)
    await record.actors.saveIdentities({ ids, source: source.name, proposed: proposed.flat() })
    summary.actors += page.length
    summary.proposed += proposed.filter(one => one.length > 0).length
    summary.sure += proposed.filter(([best]) => best?.sure).length
  }
  return { ...summary, failures: [...failures] }
}

/** Named actors without an id that stands, a page at a time. */
async function* actorsWithoutId(
  record: Record,
  { name, kind, limit }: IdentifyOptions,
): AsyncGenerator<readonly ActorRow[]> {
  let left = limit
  for (let cursor: string | null = null; left > 0; ) {
    const page = await record.actors.list({ name, kind, cursor, limit: Math.min(PAGE, left) })
    const known = new Set((await record.actors.wikidata(page.rows.map(({ id }) => id))).map(({ id }) => id))
    left -= page.rows.length
    const open = page.rows.filter(({ id }) => !known.has(id))
    if (open.length > 0) yield open
    cursor = page.next
    if (cursor === null) return
  }
}

function proposalsOf(actor: ActorRow, { candidates }: Identification, source: IdentitySource): ProposedIdentity[] {
  const likely = candidates.filter(
    ({ wikidata, score, name }) =>
      wikidata !== null &&
      score >= LEAST_SCORE &&
      (hasSameLetters(actor.name, name) || couldBeSameName(actor.name, name)),
  )
  return likely
    .filter(candidate => fitsKind(actor, candidate, source))
    .slice(0, MOST_PROPOSED)
    .map((candidate, place) => ({
      actorId: actor.id,
      wikidata: candidate.wikidata ?? '',
      name: candidate.name,
      description: candidate.description,
      score: candidate.score,
      sure: place === 0 && isFullName(actor.name) && isSure(actor.name, candidate, source),
      origin: 'table' in source ? 'table' : 'service',
      source: source.name,
    }))
}

/** False where the user's table says that it speaks of another kind of thing. */
const fitsKind = (actor: ActorRow, { id }: IdentityCandidate, source: IdentitySource): boolean =>
  !('table' in source) || (source.table.about.get(id)?.kind ?? actor.kind) === actor.kind

/**
 * A table is sure where a search in it is, and the name has the very letters of an entry: most people in the news are in no table, and some
 * have a name like one that is. A service is sure where it says so and the names agree.
 */
const isSure = (name: string, candidate: IdentityCandidate, source: IdentitySource): boolean =>
  'table' in source
    ? hasSameLetters(name, candidate.name) && source.table.index.find(name)?.id === candidate.id
    : candidate.match && candidate.score >= SURE_SCORE

const lettersOf = (name: string): string => foldName(name).split(' ').toSorted().join(' ')
const hasSameLetters = (a: string, b: string): boolean => lettersOf(a) === lettersOf(b)
