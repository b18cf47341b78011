export interface FeedRow {
  readonly url: string
  readonly title: string | null
  readonly outlet: string | null
  readonly state: unknown
  readonly failures: number
  readonly lastError: string | null
  readonly lastReadAt: string | null
  readonly lastGoodAt: string | null
  readonly addedAt: string
}

export interface FailureRow {
  readonly reference: string
  readonly code: string
  readonly reason: string
  readonly attempts: number
  readonly at: string
}

/** Something that was put in and is not an article yet: an address, or bytes with a name. */
export interface InboxItem {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly detail: string
  readonly url: string | null
  readonly name: string | null
  readonly mediaType: string | null
  readonly bytes: Uint8Array | null
  /** Why it could not be read, as the inbox tells it; null while it waits. */
  readonly failure: unknown
  readonly addedAt: string
}

export interface TokenRow {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}

export interface LogRow {
  readonly sequence: number
  readonly at: string
  readonly kind: string
  readonly subject: string
  readonly digest: string
  readonly previous: string
  readonly hash: string
}

/** One thing that `verify` found wrong: which check, in which row, and what. */
export interface Fault {
  readonly check: 'snapshot' | 'text' | 'evidence' | 'reference' | 'log'
  readonly subject: string
  readonly message: string
}

export interface Verification {
  readonly snapshots: number
  readonly versions: number
  readonly statements: number
  readonly logRows: number
  readonly faults: readonly Fault[]
  /** Faults beyond the first thousand are counted, not listed. */
  readonly faultCount: number
  /** SHA-256 over what the record says, whatever the order and time in which it came in. */
  readonly contentHash: string
  /** Hash of the newest row of the log: written down elsewhere, it proves that nothing before it was changed. */
  readonly logHead: string
}

export interface Counts {
  readonly articles: number
  readonly versions: number
  readonly waiting: number
  readonly statements: number
  readonly actors: number
  readonly groups: number
}

/** What a backup holds or a restore brought back. */
export interface Archive {
  readonly rows: Readonly<Record<string, number>>
  readonly sha256: string
}
