import { compareNames } from '@selon/engine'
import type { IdentityTable } from './identity-table.ts'
import type { ReconciliationService } from './reconciliation-service.ts'

/** Somebody whom a name may mean. Candidates are for a person to choose from; nothing is merged by itself. */
export interface IdentityCandidate {
  readonly id: string
  /** The id where it is one of Wikidata (`Q7747`), null for ids of other collections. */
  readonly wikidata: string | null
  readonly name: string
  readonly description: string | null
  /** How surely the two names are one person's, 0 to 1, by our own comparison; a service's scores have no common scale. */
  readonly score: number
  readonly from: 'table' | 'service'
  /** True where the service itself is sure. */
  readonly match: boolean
  readonly reasons: readonly string[]
}

export interface Identification {
  readonly name: string
  /** Best first; one for each id. */
  readonly candidates: readonly IdentityCandidate[]
  /** What went wrong with the service, null where nothing did. */
  readonly failure: string | null
}

/** Where ids may come from. Without a service nothing is asked over the network. */
export interface IdentitySources {
  readonly table?: IdentityTable
  readonly service?: ReconciliationService
}

const FROM_TABLE = 5
const LEAST_SCORE = 0.2
const WIKIDATA_SPACE = /^https?:\/\/(?:www\.)?wikidata\.org\//u
const WIKIDATA_ID = /^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9]\d{0,12})$/u

/** Candidates for each name from the user's table and, where one is given, from the reconciliation service. Never throws for a service's faults. */
export async function identify(
  names: readonly string[],
  { table, service }: IdentitySources,
): Promise<Identification[]> {
  const asked = service === undefined ? null : await askService(names, service)
  return names.map((name, index) => {
    const answer = asked?.[index]
    const all = [...(table === undefined ? [] : fromTable(name, table)), ...(answer?.candidates ?? [])]
    return { name, candidates: bestOfEach(all), failure: answer?.failure ?? null }
  })
}

function fromTable(name: string, { index, about }: IdentityTable): IdentityCandidate[] {
  return index.candidates(name, FROM_TABLE).flatMap(candidate => {
    const { score, reasons } = compareNames(name, candidate.name)
    if (score < LEAST_SCORE) return []
    return [
      {
        id: candidate.id,
        wikidata: wikidataIdOf(candidate.id),
        name: candidate.name,
        description: about.get(candidate.id)?.description ?? null,
        score,
        from: 'table' as const,
        match: false,
        reasons,
      },
    ]
  })
}

interface Asked {
  readonly candidates: readonly IdentityCandidate[]
  readonly failure: string | null
}

async function askService(names: readonly string[], service: ReconciliationService): Promise<Asked[]> {
  const manifest = await service
    .manifest()
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
  if (typeof manifest === 'string') return names.map(() => ({ candidates: [], failure: manifest }))
  const isWikidata = WIKIDATA_SPACE.test(manifest.identifierSpace)
  const answers = await service.reconcile(names)
  return answers.map((answer, index) => {
    if ('failure' in answer) return { candidates: [], failure: answer.failure }
    const candidates = answer.candidates.map(({ id, name, description, match }) => {
      const { score, reasons } = compareNames(names[index]!, name)
      return {
        id,
        wikidata: isWikidata ? wikidataIdOf(id) : null,
        name,
        description,
        score,
        from: 'service' as const,
        match,
        reasons,
      }
    })
    return { candidates, failure: null }
  })
}

const wikidataIdOf = (id: string): string | null => WIKIDATA_ID.exec(id)?.[1] ?? null

function bestOfEach(candidates: readonly IdentityCandidate[]): IdentityCandidate[] {
  const best = new Map<string, IdentityCandidate>()
  for (const candidate of candidates) {
    const key = candidate.wikidata ?? candidate.id
    if (candidate.score > (best.get(key)?.score ?? -1)) best.set(key, candidate)
  }
  return [...best.values()].sort(
    (a, b) => b.score - a.score || Number(b.match) - Number(a.match) || (a.id < b.id ? -1 : 1),
  )
}
