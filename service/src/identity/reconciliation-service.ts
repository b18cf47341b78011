import { messageOf } from '../failure.ts'
import { type Manifest, parseManifest, parseResults, type ServiceCandidate } from './reconciliation-answer.ts'

/** What is needed of the program's guarded client (`Fetcher`): it checks addresses, limits size and time, throws on bad status, and posts a form. */
export interface ServiceClient {
  fetch(
    address: string,
    options?: { readonly signal?: AbortSignal; readonly form?: URLSearchParams },
  ): Promise<{ readonly body: Uint8Array }>
}

export interface ReconciliationSettings {
  /** Endpoint of the service, as `https://wikidata.reconci.link/fr/api`. */
  readonly url: string
  /** Type that candidates are asked for, as `Q5` (human) at Wikidata; none where absent. */
  readonly type?: string
  /** Candidates asked for each name; 5 where absent. */
  readonly limit?: number
  readonly signal?: AbortSignal
}

/** What the service said about one name: candidates, or why there are none to be had. */
export type ServiceAnswer = { readonly candidates: readonly ServiceCandidate[] } | { readonly failure: string }

export interface ReconciliationService {
  /** What the service says of itself, asked once. @throws Error where there is no such service at the address. */
  manifest(): Promise<Manifest>
  /** One answer for each name, in order. Never throws: what goes wrong with a batch is said in its answers. */
  reconcile(names: readonly string[]): Promise<ServiceAnswer[]>
}

const MOST_IN_BATCH = 10
const DEFAULT_LIMIT = 5
const LONGEST_NAME = 200

/**
 * A client of the W3C (OpenRefine) Reconciliation Service API: the manifest at the endpoint, and batches of queries posted as its form field
 * `queries`. The connection itself is the client's business; nothing is sent before a method is called.
 */
export function createReconciliationService(
  settings: ReconciliationSettings,
  client: ServiceClient,
): ReconciliationService {
  let known: Promise<Manifest> | null = null
  const manifest = (): Promise<Manifest> => {
    known ??= askManifest(settings, client).catch(error => {
      known = null
      throw error
    })
    return known
  }
  return {
    manifest,
    reconcile: async names => {
      const answers: ServiceAnswer[] = []
      const size = Math.min(MOST_IN_BATCH, (await manifest().catch(() => null))?.batchSize ?? MOST_IN_BATCH)
      for (let at = 0; at < names.length; at += size)
        answers.push(...(await askBatch(names.slice(at, at + size), settings, client)))
      return answers
    },
  }
}

async function askManifest(settings: ReconciliationSettings, client: ServiceClient): Promise<Manifest> {
  const manifest = parseManifest(await askJson(settings, client))
  if (manifest === null)
    throw new Error(
      `${settings.url} answers, but not as a reconciliation service: "name" or "identifierSpace" is missing from its manifest`,
    )
  return manifest
}

async function askBatch(
  names: readonly string[],
  settings: ReconciliationSettings,
  client: ServiceClient,
): Promise<ServiceAnswer[]> {
  try {
    const keys = names.map((_, index) => `q${index}`)
    const results = parseResults(await askJson(settings, client, formOf(names, settings)), keys)
    return results.map(candidates =>
      candidates === null ? { failure: 'the service gave no result for this name' } : { candidates },
    )
  } catch (error) {
    const failure = messageOf(error)
    return names.map(() => ({ failure }))
  }
}

async function askJson(
  settings: ReconciliationSettings,
  client: ServiceClient,
  form?: URLSearchParams,
): Promise<unknown> {
  const { body } = await client.fetch(settings.url, {
    ...(settings.signal === undefined ? {} : { signal: settings.signal }),
    ...(form === undefined ? {} : { form }),
  })
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    throw new Error(`${settings.url} does not answer in JSON; check the address of the service`)
  }
}

function formOf(names: readonly string[], { type, limit }: ReconciliationSettings): URLSearchParams {
  const query = (name: string): object => ({
    query: name.slice(0, LONGEST_NAME).toWellFormed(),
    limit: limit ?? DEFAULT_LIMIT,
    ...(type === undefined ? {} : { type }),
  })
  const queries = Object.fromEntries(names.map((name, index) => [`q${index}`, query(name)]))
  return new URLSearchParams({ queries: JSON.stringify(queries) })
}
