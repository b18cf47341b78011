import { messageOf } from '../failure.ts'
import { type Manifest, parseManifest, parseResults, type ServiceCandidate } from './reconciliation-answer.ts'

/** What is needed of the program's guarded client (`Fetcher`): a GET that checks addresses, limits size and time, and throws on bad status. */
export interface ServiceClient {
  fetch(address: string, options?: { readonly signal?: AbortSignal }): Promise<{ readonly body: Uint8Array }>
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
/** Batches travel in the address, which guards and servers cut at about 8,000 characters. */
const LONGEST_ADDRESS = 6000

/**
 * A client of the W3C (OpenRefine) Reconciliation Service API: the manifest at the endpoint, and batches of queries in its `queries`
 * parameter. The connection itself is the client's business; nothing is sent before a method is called.
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
      for (const batch of batchesOf(names, settings)) answers.push(...(await askBatch(batch, settings, client)))
      return answers
    },
  }
}

async function askManifest(settings: ReconciliationSettings, client: ServiceClient): Promise<Manifest> {
  const manifest = parseManifest(await askJson(settings.url, settings, client))
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
    const results = parseResults(await askJson(addressOf(names, settings), settings, client), keys)
    return results.map(candidates =>
      candidates === null ? { failure: 'the service gave no result for this name' } : { candidates },
    )
  } catch (error) {
    const failure = messageOf(error)
    return names.map(() => ({ failure }))
  }
}

async function askJson(address: string, settings: ReconciliationSettings, client: ServiceClient): Promise<unknown> {
  const { body } = await client.fetch(address, settings.signal === undefined ? {} : { signal: settings.signal })
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    throw new Error(`${settings.url} does not answer in JSON; check the address of the service`)
  }
}

function addressOf(names: readonly string[], { url, type, limit }: ReconciliationSettings): string {
  const query = (name: string): object => ({
    query: name.slice(0, LONGEST_NAME),
    limit: limit ?? DEFAULT_LIMIT,
    ...(type === undefined ? {} : { type }),
  })
  const address = new URL(url)
  address.searchParams.set(
    'queries',
    JSON.stringify(Object.fromEntries(names.map((name, index) => [`q${index}`, query(name)]))),
  )
  return address.href
}

function batchesOf(names: readonly string[], settings: ReconciliationSettings): string[][] {
  const batches: string[][] = []
  for (const name of names) {
    const last = batches.at(-1)
    if (
      last !== undefined &&
      last.length < MOST_IN_BATCH &&
      addressOf([...last, name], settings).length <= LONGEST_ADDRESS
    )
      last.push(name)
    else batches.push([name])
  }
  return batches
}
