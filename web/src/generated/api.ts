// Generated from the OpenAPI document by: npm run -w selon web-types

export type ArticlePage = { readonly items: readonly (ArticleSummary)[]; readonly cursor: string | null; readonly total: number | null }

export type ArticleSummary = { readonly id: string; readonly title: string; readonly outlet: Outlet | null; readonly url: string | null; readonly published: string | null; readonly modified: string | null; readonly read: string; readonly versions: number; readonly statements: number | null }

export type Outlet = { readonly id: string; readonly name: string }

export type Problem = { readonly type: string; readonly title: string; readonly status: number; readonly detail: string; readonly todo: string; readonly errors?: readonly ({ readonly path: string; readonly message: string })[] }

export type Article = ArticleSummary & { readonly version: number; readonly words: number; readonly authors: readonly (string)[]; readonly credit: string | null; readonly text: string; readonly analysed: boolean; readonly allVersions: readonly (Version)[]; readonly cast: readonly (Voice)[]; readonly found: readonly (Statement)[]; readonly times: readonly (ArticleTime)[] }

export type Version = { readonly number: number; readonly read: string; readonly modified: string | null; readonly sha256: string | null }

export type Voice = { readonly id: string | null; readonly name: string; readonly short: string; readonly siglum: string; readonly slot: number; readonly named: boolean }

export type Statement = { readonly id: string; readonly article: ArticleRef; readonly number: number; readonly type: "direct" | "indirect" | "mixed"; readonly source: Span | null; readonly cue: Span | null; readonly content: readonly (Span)[]; readonly words: string; readonly quoted: readonly (Span)[]; readonly cueWords: string | null; readonly speaker: Voice | null; readonly addressee: Voice | null; readonly occasion: string | null; readonly parent: string | null; readonly depth: number; readonly act: "state" | "ask" | "promise" | "accuse" | "deny" | "confirm" | "opinion"; readonly hedge: "hearsay"; readonly negated: boolean; readonly certainty: "assumed" | "relayed" | "hearsay" | "denied" | "contested"; readonly chain: readonly (ChainLink)[]; readonly said: SaidAt; readonly rule: string; readonly rules: readonly ({ readonly id: string; readonly words: string | null })[]; readonly links: readonly (Link)[]; readonly confidence: number; readonly group: { readonly id: string; readonly reports: number } | null; readonly review: Review | null }

export type ArticleRef = { readonly id: string; readonly title: string; readonly outlet: Outlet | null; readonly published: string | null; readonly version: number }

export type Span = { readonly start: number; readonly end: number }

export type ChainLink = { readonly name: string; readonly actor: string | null; readonly kind: "person" | "medium" | "outlet"; readonly verb: "says" | "relays" | "cites" | "publishes"; readonly named: boolean; readonly vouched: boolean; readonly words: string | null }

export type SaidAt = { readonly value: string | null; readonly exact: boolean; readonly basis: "text" | "published"; readonly words: string | null }

export type Link = { readonly words: string; readonly target: string; readonly reason: string }

export type Review = { readonly id: string; readonly verdict: "confirm" | "correct" | "reject"; readonly by: string; readonly at: string; readonly note: string | null }

export type ArticleTime = Span & { readonly value: string | null; readonly anchor: "published" | "narrative" | "none"; readonly exact: boolean }

export type StatementPage = { readonly items: readonly (Statement)[]; readonly cursor: string | null }

export type StatementCounts = { readonly total: number; readonly exact: boolean; readonly articles: number | null; readonly facets: { readonly speaker: readonly (FacetValue)[]; readonly addressee: readonly (FacetValue)[]; readonly certainty: readonly (FacetValue)[]; readonly act: readonly (FacetValue)[]; readonly outlet: readonly (FacetValue)[] }; readonly days: readonly (DayCount)[] }

export type FacetValue = { readonly value: string; readonly label: string; readonly count: number }

export type DayCount = { readonly day: string; readonly count: number }

export type Group = { readonly id: string; readonly reports: readonly (Report)[]; readonly articles: number; readonly origins: readonly (Origin)[]; readonly answers: readonly ({ readonly statement: Statement; readonly relation: AnswerRelation })[]; readonly proposals: readonly ({ readonly statement: Statement; readonly score: number; readonly reasons: readonly (Reason)[] })[]; readonly coverage: CoverageNote }

export type Report = { readonly statement: Statement; readonly outlet: Outlet | null; readonly published: string | null; readonly changes: readonly (Change)[]; readonly origin: number | null; readonly cites: string | null; readonly certain: boolean; readonly agency: string | null }

export type Change = "first" | "identical" | "shortened" | "extended" | "reworded" | "paraphrased" | "hardened" | "softened" | "speaker" | "addressee" | "date" | "negation" | "figure" | "relay"

export type Origin = { readonly name: string; readonly kind: "person" | "medium" | "outlet"; readonly at: string | null }

export type AnswerRelation = "denies" | "confirms" | "figures"

export type Reason = { readonly code: "contained" | "shared" | "run" | "uncommonRuns" | "information" | "otherFigures" | "figuresClash" | "occasion" | "days" | "surroundings" | "names" | "speaker" | "cue" | "common" | "pairs" | "quoted" | "otherQuotes" | "silent" | "claim" | "length" | "nobody" | "formula" | "person"; readonly supports: boolean }

export type CoverageNote = { readonly outlets: number; readonly from: string | null; readonly to: string | null; readonly broken: readonly ({ readonly outlet: string; readonly day: string })[] }

export type ReviewRequest = { readonly verdict: "confirm" | "correct" | "reject"; readonly note?: string; readonly correction?: { readonly speaker?: string; readonly addressee?: string; readonly act?: "state" | "ask" | "promise" | "accuse" | "deny" | "confirm" | "opinion"; readonly type?: "direct" | "indirect" | "mixed" } }

export type Done = { readonly done: true }

export type Grouped = { readonly undo: string }

export type GroupingRequest = { readonly statement: string }

export type Merged = { readonly along: readonly (string)[] }

export type MergeRequest = { readonly into: string }

export type ApartRequest = { readonly other: string; readonly apart: boolean }

export type IdentityRequest = { readonly wikidata: string; readonly decision: "accepted" | "rejected" | null }

export type ActorPage = { readonly items: readonly (ActorSummary)[]; readonly cursor: string | null; readonly total: number | null }

export type ActorSummary = Voice & { readonly id?: string; readonly kind: "person" | "organization" | "group" | "place" | "document"; readonly by: number; readonly firstSeen: string | null }

export type CandidatePage = { readonly items: readonly (ActorCandidate)[]; readonly cursor: string | null }

export type ActorCandidate = { readonly first: ActorSummary; readonly second: ActorSummary; readonly score: number; readonly reasons: readonly (ActorReason)[] }

export type ActorReason = { readonly code: "wikidata" | "letters" | "spelling" | "script" | "surname" | "initial" | "bearers" | "kind" | "gender" | "role" | "article"; readonly supports: boolean; readonly words: readonly (string)[] }

export type AlikeActors = { readonly items: readonly (AlikeActor)[] }

export type AlikeActor = { readonly actor: ActorSummary; readonly score: number; readonly reasons: readonly (ActorReason)[] }

export type Actor = ActorSummary & { readonly to: number; readonly about: number; readonly articles: number; readonly outlets: number; readonly lastSeen: string | null; readonly names: readonly (ActorName)[]; readonly roles: readonly (ActorRole)[]; readonly days: readonly (ActorDay)[]; readonly company: readonly ({ readonly voice: Voice; readonly said: number; readonly heard: number })[]; readonly wikidata: string | null; readonly identities: readonly (ActorIdentity)[]; readonly merged: readonly (ActorSummary)[] }

export type ActorName = { readonly text: string; readonly form: "name" | "description"; readonly script: "Latin" | "Cyrillic" | "Greek" | "Arabic" | "Han" | "Other"; readonly language: string | null; readonly firstSeen: string | null; readonly article: string | null; readonly count: number }

export type ActorRole = { readonly text: string; readonly from: string | null; readonly to: string | null; readonly sources: number; readonly hearsay: boolean; readonly article: string | null; readonly version: number; readonly words: Span }

export type ActorDay = { readonly day: string; readonly by: number; readonly to: number; readonly about: number }

export type ActorIdentity = { readonly wikidata: string; readonly name: string; readonly description: string | null; readonly score: number; readonly sure: boolean; readonly origin: "table" | "service" | "person"; readonly source: string; readonly decision: "accepted" | "rejected" | null; readonly at: string }

export type Timeline = { readonly said: readonly (SaidMark)[]; readonly happened: readonly (HappenedMark)[]; readonly from: string | null; readonly to: string | null; readonly left: number; readonly exact: boolean; readonly undated: number }

export type SaidMark = { readonly statement: string; readonly article: string; readonly voice: Voice; readonly words: string; readonly quoted: readonly (Span)[]; readonly act: string; readonly certainty: "assumed" | "relayed" | "hearsay" | "denied" | "contested"; readonly from: string; readonly to: string; readonly exact: boolean }

export type HappenedMark = { readonly id: string; readonly words: string; readonly from: string; readonly to: string; readonly exact: boolean; readonly origins: number; readonly denied: boolean; readonly statements: readonly (string)[] }

export type Graph = { readonly nodes: readonly (Voice & { readonly id?: string; readonly count: number })[]; readonly edges: readonly (GraphEdge)[]; readonly left: number }

export type GraphEdge = { readonly from: string; readonly to: string; readonly relation: "to" | "about"; readonly count: number }

export type Coverage = { readonly days: readonly (string)[]; readonly outlets: readonly ({ readonly outlet: Outlet; readonly counts: readonly (number | null)[] })[] }

export type Status = { readonly version: string; readonly readOnly: boolean; readonly tokenNeeded: boolean; readonly articles: number; readonly statements: number; readonly actors: number; readonly outlets: number; readonly samples: number }

export type JobPage = { readonly items: readonly (Job)[]; readonly cursor: string | null; readonly total: number; readonly today: number; readonly failed: number }

export type Job = { readonly id: string; readonly kind: "url" | "text" | "feed" | "file"; readonly label: string; readonly detail: string; readonly added: string; readonly revision: number; readonly state: "waiting" | "running" | "done" | "failed" | "withdrawn"; readonly step: "fetched" | "text" | "statements" | "actors" | "compared" | null; readonly found: number; readonly voices: number | null; readonly unvoiced: number; readonly article: string | null; readonly title: string | null; readonly feed: string | null; readonly failure: { readonly code: string; readonly reason: string; readonly kept: string | null; readonly retry: boolean } | null }

export type Added = { readonly jobs: readonly (Job)[] }

export type AddRequest = { readonly input: string; readonly title?: string; readonly outlet?: string; readonly published?: string }

export type FeedList = { readonly items: readonly (Feed)[] }

export type Feed = { readonly id: string; readonly name: string; readonly url: string; readonly state: "healthy" | "slow" | "broken" | "removed"; readonly reason: string | null; readonly code: string | null; readonly lastRead: string | null; readonly days: readonly ({ readonly day: string; readonly count: number | null })[] }

export type FollowRequest = { readonly url: string }
