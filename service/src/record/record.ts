import type { Selectors } from './evidence.ts'
import type { ActorIdentity, IdentityDecision, ProposedIdentity } from './types/actor-identities.ts'
import type {
  ActorCandidate,
  CandidateQuery,
  ComparedActor,
  Couple,
  CoupleEvidence,
  JudgedCouple,
} from './types/actor-pairs.ts'
import type {
  ActorDescription,
  ActorDetail,
  ActorQuery,
  ActorRow,
  Relation,
  Stats,
  StatsQuery,
} from './types/actors.ts'
import type {
  Added,
  ArticleInput,
  ArticleQuery,
  ArticleRow,
  CoverageRow,
  SnapshotRow,
  VersionRow,
} from './types/articles.ts'
import type { Difference, Findings, Stored, Waiting } from './types/findings.ts'
import type {
  Copy,
  GroupAction,
  GroupDetail,
  Grouping,
  GroupQuery,
  GroupRow,
  Membership,
  PairRow,
  Same,
} from './types/groups.ts'
import type { Page, PageRequest } from './types/page.ts'
import type {
  Archive,
  Counts,
  FailureRow,
  FeedRow,
  InboxItem,
  LogRow,
  TokenRow,
  Verification,
} from './types/service.ts'
import type {
  Correction,
  FacetQuery,
  Facets,
  Reading,
  Review,
  ReviewRow,
  StatementDetail,
  StatementQuery,
  StatementRow,
} from './types/statements.ts'

/**
 * The record: what was read, what was found in it, and what people decided. Every method is one transaction: it happens whole or not
 * at all, whatever dies meanwhile. Arguments and results are plain data (bytes included), so that a record can be used from another
 * process. Lists are paged by cursor. A lookup of something that is not there gives null; wrong arguments throw `RecordError`.
 */
export interface Record {
  readonly home: Home
  readonly articles: Articles
  readonly analyses: Analyses
  readonly statements: Statements
  readonly actors: Actors
  readonly reviews: Reviews
  readonly groups: Groups
  readonly copies: Copies
  readonly following: Following
  readonly inbox: Inbox
  readonly access: Access
  readonly upkeep: Upkeep
  close(): Promise<void>
}

/** Where the record lives. `shared` means that another process holds the folder and answers for it. */
export type Home =
  | { readonly kind: 'folder'; readonly folder: string; readonly shared: boolean }
  | { readonly kind: 'server'; readonly host: string; readonly database: string; readonly schema: string }

export interface Articles {
  /** Stores snapshot, article and version, all or nothing for the whole list; the same text of the same article twice is one version. Results in the order of the list. */
  add(articles: readonly ArticleInput[]): Promise<readonly Added[]>
  get(id: string): Promise<ArticleRow | null>
  list(query: ArticleQuery): Promise<Page<ArticleRow>>
  /** Versions without their texts, oldest first. */
  versions(articleId: string): Promise<readonly Omit<VersionRow, 'text' | 'fields' | 'paragraphs' | 'headings'>[]>
  version(versionId: string): Promise<VersionRow | null>
  snapshot(hash: string): Promise<SnapshotRow | null>
  /** Hashes of all snapshots, in their order. */
  snapshots(request: PageRequest): Promise<Page<string>>
  /** The article with this address (canonical or as fetched). */
  byUrl(url: string): Promise<ArticleRow | null>
  coverage(
    range: { readonly from?: string | undefined; readonly to?: string | undefined } & PageRequest,
  ): Promise<Page<CoverageRow>>
}

export interface Analyses {
  /** Versions that no reading by these rules and model has been stored for, current versions only, oldest first. */
  waiting(
    query: { readonly rules: string; readonly model: string; readonly reread?: boolean | undefined } & PageRequest,
  ): Promise<Page<string>>
  /** The texts to read, in the order asked for; missing ids are left out. */
  toRead(versionIds: readonly string[]): Promise<readonly Waiting[]>
  /** Stores readings, all or nothing for the whole list. The same reading twice changes nothing. What a person decided is kept. */
  store(readings: readonly { readonly versionId: string; readonly findings: Findings }[]): Promise<readonly Stored[]>
  /** What storing would change; writes nothing. */
  compare(reading: { readonly versionId: string; readonly findings: Findings }): Promise<Difference>
  /** Everything found in a version; null while it waits. */
  reading(versionId: string): Promise<Reading | null>
}

export interface Statements {
  find(query: StatementQuery): Promise<Page<StatementRow>>
  facets(query: FacetQuery): Promise<Facets>
  get(id: string): Promise<StatementDetail | null>
  /** W3C selectors of each statement, in the order asked for. */
  selectors(ids: readonly string[]): Promise<readonly (readonly Selectors[])[]>
  /** Rows in the order asked for; missing ids are left out. */
  many(ids: readonly string[]): Promise<readonly StatementRow[]>
}

export interface Actors {
  list(query: ActorQuery): Promise<Page<ActorRow & { readonly said: number }>>
  get(id: string): Promise<ActorDetail | null>
  /** What articles call the actor, and those merged into it, by description; in most articles first, at most `limit`. */
  descriptions(request: { readonly id: string; readonly limit: number }): Promise<readonly ActorDescription[]>
  /** Statements by this actor a month: `YYYY-MM`, oldest first. */
  months(
    id: string,
  ): Promise<readonly { readonly month: string; readonly by: number; readonly to: number; readonly about: number }[]>
  relations(query: StatsQuery & { readonly actor?: string | undefined }): Promise<readonly Relation[]>
  /** Rows as they stand, merged ones as themselves, in the order asked for; missing ids are left out. */
  many(ids: readonly string[]): Promise<readonly ActorRow[]>
  /** Ids that the actor, or who was merged into it, may have at Wikidata; the one that stands first. */
  identities(id: string): Promise<readonly ActorIdentity[]>
  /** The ids that stand for these actors, or for those they were merged into; actors without one are left out. */
  wikidata(ids: readonly string[]): Promise<readonly { readonly id: string; readonly wikidata: string }[]>
  /** Stores what a source proposes for these actors in place of what it proposed before; what people decided stands. */
  saveIdentities(request: {
    readonly ids: readonly string[]
    readonly source: string
    readonly proposed: readonly ProposedIdentity[]
  }): Promise<void>
  /** A person says that an id is or is not the actor's, or takes that back; one accepted id replaces another. */
  decideIdentity(request: IdentityDecision): Promise<void>
  /** Named actors whose names have not been compared with the others', or that have since got other names or descriptions. */
  toCompare(request: { readonly limit: number }): Promise<readonly ComparedActor[]>
  compared(ids: readonly string[]): Promise<readonly ComparedActor[]>
  /** Stores the keys of sound by which these actors are found, in place of those they had. */
  fileKeys(filed: readonly { readonly id: string; readonly keys: readonly number[] }[]): Promise<void>
  /** For each actor asked for the others that were filed under its keys, at most `limit` that share most; of a key only `perKey` are looked at. */
  sharingKeys(request: {
    readonly asked: readonly { readonly id: string; readonly keys: readonly number[] }[]
    readonly perKey: number
    readonly limit: number
  }): Promise<readonly { readonly id: string; readonly other: string }[]>
  /** What the articles say about each couple being one; `first` is better the one in fewer articles. */
  coupleEvidence(couples: readonly Couple[]): Promise<readonly CoupleEvidence[]>
  /** Writes the pairs of these actors in place of those they were in, and that they have been compared; what people decided stands. */
  saveCompared(request: { readonly ids: readonly string[]; readonly couples: readonly JudgedCouple[] }): Promise<void>
  /** Actors that may be one, likeliest first: nobody has decided about them. */
  candidates(query: CandidateQuery): Promise<Page<ActorCandidate>>
  /** A person says that two actors are two: they are never offered as one again. */
  tellApart(request: Couple & { readonly person: string }): Promise<void>
  /** Takes that back. */
  untellApart(request: Couple & { readonly person: string }): Promise<void>
  /** Says that two actors are one; gives the actors that had been merged into `from` before and moved with it. */
  merge(request: { readonly from: string; readonly into: string; readonly person: string }): Promise<readonly string[]>
  /** Takes a merge back; `along` are the actors that moved with it and go back with it. */
  unmerge(request: {
    readonly id: string
    readonly person: string
    readonly along?: readonly string[] | undefined
  }): Promise<void>
  stats(query: StatsQuery): Promise<Stats>
}

export interface Reviews {
  decide(request: {
    readonly statementId: string
    readonly decision: Review
    readonly person: string
    readonly correction?: Correction | undefined
    readonly note?: string | undefined
  }): Promise<ReviewRow>
  /** Takes back the last decision that still stands about the statement of this review. */
  undo(request: { readonly reviewId: string; readonly person: string }): Promise<ReviewRow>
}

export interface Groups {
  /** Statements that share keys with those asked for, most shared first; of each key only the `perKey` newest are looked at. */
  candidates(request: {
    readonly keys: readonly string[]
    readonly perKey: number
  }): Promise<readonly { readonly statementId: string; readonly shared: number }[]>
  /** Current statements that no grouping has signed yet, oldest first. */
  ungrouped(request: PageRequest): Promise<Page<string>>
  /** Writes a machine's decisions; people's verdicts, splits and merges stand. */
  store(grouping: Grouping): Promise<void>
  get(groupId: string): Promise<GroupDetail | null>
  /** The group of each statement, null for none. */
  of(statementIds: readonly string[]): Promise<readonly (string | null)[]>
  /** The group of a statement with the ids of its members, and whether a person split or merged it; null where it is in none. */
  membership(statementId: string): Promise<Membership | null>
  /**
   * Gives the right to group to `holder`, or prolongs it, for so many seconds; false while somebody else has it. One at a time groups,
   * so that no two miss each other's statements; who dies loses the right when its time is up.
   */
  claim(request: { readonly holder: string; readonly seconds: number }): Promise<boolean>
  /** Gives the right to group back. */
  release(holder: string): Promise<void>
  list(query: GroupQuery): Promise<Page<GroupRow>>
  /** Pairs of these statements, all verdicts. */
  pairs(statementIds: readonly string[]): Promise<readonly PairRow[]>
  /** Unsure pairs, most likely first. */
  proposals(request: PageRequest): Promise<Page<PairRow>>
  /** Every split and merge by hand that stands, oldest first. */
  actions(request: PageRequest): Promise<Page<GroupAction>>
  /** A person's verdict on one pair. `yes` merges their groups, `no` takes `second` out of the group of `first`. */
  judge(request: {
    readonly first: string
    readonly second: string
    readonly same: Exclude<Same, 'unsure'>
    readonly person: string
  }): Promise<void>
  merge(request: { readonly statements: readonly string[]; readonly person: string }): Promise<GroupAction>
  /** Takes the statements out of their groups into one of their own. */
  split(request: { readonly statements: readonly string[]; readonly person: string }): Promise<GroupAction>
  undo(request: { readonly actionId: string; readonly person: string }): Promise<GroupAction>
}

/** Articles that are near-copies of one another. */
export interface Copies {
  save(copies: readonly Copy[]): Promise<void>
  /** Copies that these articles are part of, on either side. */
  of(articleIds: readonly string[]): Promise<readonly Copy[]>
}

export interface Following {
  feeds(): Promise<readonly FeedRow[]>
  saveFeed(feed: Omit<FeedRow, 'addedAt'>): Promise<void>
  removeFeed(url: string): Promise<void>
  /** Which of these items were dealt with. */
  seen(request: { readonly feed: string; readonly items: readonly string[] }): Promise<readonly string[]>
  markSeen(request: {
    readonly feed: string
    readonly items: readonly { readonly item: string; readonly articleId: string | null }[]
  }): Promise<void>
  failures(request: PageRequest): Promise<Page<FailureRow>>
  saveFailure(failure: { readonly reference: string; readonly code: string; readonly reason: string }): Promise<void>
  removeFailures(references: readonly string[]): Promise<void>
}

/** What was put in and is not an article yet, so that a restart loses none of it. */
export interface Inbox {
  /** Oldest first, bytes included. */
  list(): Promise<readonly InboxItem[]>
  keep(items: readonly InboxItem[]): Promise<void>
  mark(request: { readonly id: string; readonly failure: unknown }): Promise<void>
  remove(id: string): Promise<void>
}

export interface Access {
  /** Keeps the hash of a token that the caller made. */
  addToken(token: {
    readonly name: string
    readonly hash: string
    readonly scopes: readonly string[]
  }): Promise<TokenRow>
  tokens(): Promise<readonly TokenRow[]>
  /** The token with this hash where it stands, and notes that it was used. */
  useToken(hash: string): Promise<TokenRow | null>
  revokeToken(id: string): Promise<boolean>
  setting(key: string): Promise<unknown>
  saveSetting(request: { readonly key: string; readonly value: unknown }): Promise<void>
}

export interface Upkeep {
  counts(): Promise<Counts>
  /** A number that grows with every change, 0 for an empty record. */
  revision(): Promise<number>
  log(request: PageRequest & { readonly subject?: string | undefined }): Promise<Page<LogRow>>
  verify(): Promise<Verification>
  /** Writes everything into one file, whole or not at all. The path is one of the machine that holds the record. */
  backup(file: string): Promise<Archive>
  /** Fills an empty record from a backup. */
  restore(file: string): Promise<Archive>
}
