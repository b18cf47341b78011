import { type ChainLexicon, findChains, type Learner } from './chains/find-chains.ts'
import { findMedia, type MediumLexicon } from './chains/find-media.ts'
import { type CommitmentLexicon, findCommitments } from './commitment/find-commitments.ts'
import type { Article } from './model/article.ts'
import type { Attribution } from './model/attribution.ts'
import type { ChainLink } from './model/chain.ts'
import type { Commitment } from './model/commitment.ts'
import type { Medium } from './model/medium.ts'
import type { Syntax } from './model/syntax.ts'
import type { TimeExpression } from './model/time-expression.ts'
import { statementTimes } from './times/statement-times.ts'

/** What is known of a statement beyond who said what. */
export interface StatementLayers {
  /** Id of the time expression that says when it was said; null for the time of publication. */
  readonly time: string | null
  readonly chain: readonly ChainLink[]
  readonly commitment: Commitment
  readonly medium: readonly Medium[]
}

/** An attribution before the layers that are built on it. */
export type BareAttribution = Omit<Attribution, keyof StatementLayers>

/** What a language says of chains, media and certainty. */
export interface StatementLexicons {
  readonly chains: ChainLexicon
  readonly media: MediumLexicon
  readonly commitment: CommitmentLexicon
}

export interface StatementsInput {
  readonly article: Article
  readonly syntax: Syntax
  readonly times: readonly TimeExpression[]
  /** Media that have learnt a statement from its source, by the statement. */
  readonly learners: ReadonlyMap<string, Learner>
  readonly attributions: readonly BareAttribution[]
}

/** Gives each statement its time, its chain of sources, how surely it is said and passed on, and its medium. */
export function completeStatements(
  { article, syntax, times, learners, attributions }: StatementsInput,
  lexicons: StatementLexicons,
): (BareAttribution & StatementLayers)[] {
  const { text } = article
  const said = statementTimes({ syntax, times, attributions })
  const media = findMedia({ text, syntax, attributions }, lexicons.media)
  const chains = findChains({ article, syntax, learners, attributions }, lexicons.chains)
  const commitments = findCommitments({ text, syntax, attributions, chains }, lexicons.commitment)
  return attributions.map((attribution, index) => ({
    ...attribution,
    time: said[index] ?? null,
    chain: chains[index]!,
    commitment: commitments[index]!,
    medium: media[index]!,
  }))
}
