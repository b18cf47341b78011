import { UsageError } from '../failure.ts'
import type { ReconciliationService } from '../identity/reconciliation-service.ts'

export interface ServiceOptions {
  /** Type of things to ask for, as Q5 for humans at Wikidata. */
  readonly type?: string
  /** Hosts that may be asked although they are not public. */
  readonly allowHost?: string[]
}

const SERVICE_LIMITS = { milliseconds: 20_000, bytes: 2 * 1024 * 1024 }

/** A reconciliation service at an address that the user named, over the guarded client; nothing is sent yet. */
export async function openService(
  url: string,
  { type, allowHost }: ServiceOptions,
): Promise<{ service: ReconciliationService; close(): Promise<void> }> {
  if (!URL.canParse(url))
    throw new UsageError(
      `"${url}" is no address of a reconciliation service; write it as https://wikidata.reconci.link/fr/api`,
    )
  const { Fetcher } = await import('../ingest/fetch/fetcher.ts')
  const { createReconciliationService } = await import('../identity/reconciliation-service.ts')
  // robots.txt speaks to crawlers; this is an interface for programs that the user named.
  const fetcher = new Fetcher({
    obeyRobots: false,
    ...(allowHost && { allowHosts: allowHost }),
    limits: SERVICE_LIMITS,
  })
  return {
    service: createReconciliationService({ url, ...(type !== undefined && { type }) }, fetcher),
    close: () => fetcher.close(),
  }
}
