import type {
  Actor,
  ActorPage,
  ActorQuery,
  AlikeActor,
  CandidatePage,
  CandidateQuery,
  IdentityRequest,
} from '../schemas/actor.ts'
import type { Article, ArticlePage, ArticleQuery } from '../schemas/article.ts'
import type { Group } from '../schemas/group.ts'
import type { AddRequest, Coverage, Feed, Job, JobPage, Status } from '../schemas/inbox.ts'
import type { Graph, Timeline } from '../schemas/overview.ts'
import type {
  Review,
  ReviewRequest,
  Statement,
  StatementCounts,
  StatementFilter,
  StatementPage,
  StatementQuery,
} from '../schemas/statement.ts'

/** Bytes of a snapshot as they were received. */
export interface SnapshotBytes {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly sha256: string
}

/** What the screens read. Every function gives null where the thing does not exist. */
export interface ReadingLibrary {
  status(): Promise<Omit<Status, 'readOnly' | 'tokenNeeded' | 'version'>>
  /** A number that grows with every change of the record: the strong part of every ETag. */
  revision(): Promise<string>
  articles(query: ArticleQuery): Promise<ArticlePage>
  article(id: string, version: number | null): Promise<Article | null>
  snapshot(article: string, version: number): Promise<SnapshotBytes | null>
  statements(query: StatementQuery): Promise<StatementPage>
  /** How many statements a search finds, by facet and day. */
  counts(query: StatementFilter): Promise<StatementCounts>
  statement(id: string): Promise<Statement | null>
  /** The group of a statement; a statement that nobody else reports is a group of one. */
  groupOf(statement: string): Promise<Group | null>
  actors(query: ActorQuery): Promise<ActorPage>
  actor(id: string): Promise<Actor | null>
  /** Actors that may be the same as this one, likeliest first. */
  alike(id: string): Promise<readonly AlikeActor[] | null>
  candidates(query: CandidateQuery): Promise<CandidatePage>
  timeline(query: StatementQuery): Promise<Timeline>
  graph(query: StatementQuery): Promise<Graph>
  coverage(days: number): Promise<Coverage>
}

/** What a person may change; every change can be taken back. */
export interface WritingLibrary {
  review(statement: string, request: ReviewRequest, by: string): Promise<Review | null>
  undoReview(review: string, by: string): Promise<boolean>
  split(group: string, statement: string, by: string): Promise<{ readonly undo: string } | null>
  merge(group: string, statement: string, by: string): Promise<{ readonly undo: string } | null>
  undoGrouping(undo: string, by: string): Promise<boolean>
  /** Says that two actors are one; gives the actors that moved along, which `unmerge` takes. */
  mergeActors(actor: string, into: string, by: string): Promise<{ readonly along: readonly string[] } | null>
  /** Says that two actors are two, or takes that back. */
  tellApart(actor: string, request: { readonly other: string; readonly apart: boolean }, by: string): Promise<boolean>
  /** Says that an id of Wikidata is or is not an actor's, or takes that back. */
  decideIdentity(actor: string, request: IdentityRequest, by: string): Promise<boolean>
  unmergeActor(actor: string, along: readonly string[], by: string): Promise<boolean>
}

/** The inbox: what is being read, and the feeds. */
export interface Inbox {
  jobs(cursor: string | null, limit: number): Promise<JobPage>
  addInput(request: AddRequest): Promise<readonly Job[]>
  addFile(name: string, bytes: Uint8Array): Promise<readonly Job[]>
  addSamples(): Promise<readonly Job[]>
  retry(job: string): Promise<Job | null>
  withdraw(job: string): Promise<Job | null>
  restore(job: string): Promise<Job | null>
  feeds(): Promise<readonly Feed[]>
  /** Follows the feed at an address from now on. */
  followFeed(url: string): Promise<Feed>
  removeFeed(feed: string): Promise<Feed | null>
  restoreFeed(feed: string): Promise<Feed | null>
  retryFeed(feed: string): Promise<Feed | null>
  /** Calls `listener` with every job that changed, until the returned function is called. */
  follow(listener: (job: Job) => void): () => void
}

/** Everything that the API stands on. `api` knows this interface and no SQL. */
export interface Library extends ReadingLibrary, WritingLibrary {
  readonly inbox: Inbox
}
