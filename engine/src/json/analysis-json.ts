import type { Analysis } from '../model/analysis.ts'
import type { Attribution } from '../model/attribution.ts'
import type { ChainLink } from '../model/chain.ts'
import type { ArticleStance, Commitment, SpeakerStance, Stance } from '../model/commitment.ts'
import type { Medium } from '../model/medium.ts'
import type { Entity } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { TimeExpression } from '../model/time-expression.ts'

/** The version of the shape below; it goes up when a field is added, and no field is ever taken away. */
export const ANALYSIS_SCHEMA = 2

/** `[start, end)` in UTF-16 code units. */
export type SpanJson = readonly [start: number, end: number]

export interface ChainLinkJson extends Omit<ChainLink, 'evidence'> {
  readonly evidence: readonly SpanJson[]
}

export interface StanceJson<Name extends string> extends Omit<Stance<Name>, 'evidence'> {
  readonly evidence: readonly SpanJson[]
}

export interface CommitmentJson extends Omit<Commitment, 'speaker' | 'article'> {
  readonly speaker: StanceJson<SpeakerStance>
  readonly article: StanceJson<ArticleStance>
}

export interface MediumJson extends Pick<Medium, 'kind'> {
  readonly span: SpanJson
}

export interface AttributionJson
  extends Omit<Attribution, 'source' | 'cue' | 'content' | 'chain' | 'commitment' | 'medium'> {
  readonly source: SpanJson | null
  readonly cue: SpanJson | null
  readonly content: readonly SpanJson[]
  readonly chain: readonly ChainLinkJson[]
  readonly commitment: CommitmentJson
  readonly medium: readonly MediumJson[]
}

export interface EntityJson extends Pick<Entity, 'id' | 'kind' | 'name' | 'gender'> {
  readonly mentions: readonly SpanJson[]
}

export interface TimeJson extends Omit<TimeExpression, 'start' | 'end'> {
  readonly span: SpanJson
}

/** One article's findings as `selon read --format json` writes them; `engine/analysis.schema.json` describes every field. */
export interface AnalysisJson {
  readonly file: string
  readonly schema: number
  readonly version: string
  readonly offsets: 'utf-16'
  readonly language: string
  readonly published: string | null
  readonly attributions: readonly AttributionJson[]
  readonly entities: readonly EntityJson[]
  readonly times: readonly TimeJson[]
}

/** What the findings do not know of themselves. */
export interface Provenance {
  /** Name of the file that the text came from. */
  readonly file: string
  /** Version of the program, rules and models that read it. */
  readonly version: string
}

const spanJson = ({ start, end }: Span): SpanJson => [start, end]

/** The same with the words that show it as positions. */
const withEvidence = <Shown extends { readonly evidence: readonly Span[] }>(
  shown: Shown,
): Omit<Shown, 'evidence'> & { readonly evidence: readonly SpanJson[] } => ({
  ...shown,
  evidence: shown.evidence.map(spanJson),
})

const attributionJson = (attribution: Attribution): AttributionJson => ({
  ...attribution,
  source: attribution.source && spanJson(attribution.source),
  cue: attribution.cue && spanJson(attribution.cue),
  content: attribution.content.map(spanJson),
  chain: attribution.chain.map(withEvidence),
  commitment: {
    ...attribution.commitment,
    speaker: withEvidence(attribution.commitment.speaker),
    article: withEvidence(attribution.commitment.article),
  },
  medium: attribution.medium.map(({ kind, start, end }) => ({ kind, span: [start, end] })),
})

const entityJson = ({ id, kind, name, gender, mentions }: Entity): EntityJson => ({
  id,
  kind,
  name,
  gender,
  mentions: mentions.map(spanJson),
})

const timeJson = ({ start, end, id, type, value, anchor, exact, rule }: TimeExpression): TimeJson => ({
  id,
  span: [start, end],
  type,
  value,
  anchor,
  exact,
  rule,
})

/** The findings as plain data, ready for `JSON.stringify`. */
export function toJson(analysis: Analysis, { file, version }: Provenance): AnalysisJson {
  return {
    file,
    schema: ANALYSIS_SCHEMA,
    version,
    offsets: 'utf-16',
    language: analysis.language,
    published: analysis.article.published,
    attributions: analysis.attributions.map(attributionJson),
    entities: analysis.entities.map(entityJson),
    times: analysis.times.map(timeJson),
  }
}
