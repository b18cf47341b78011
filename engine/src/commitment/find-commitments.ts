import type { Attribution } from '../model/attribution.ts'
import type { ChainLink } from '../model/chain.ts'
import type { ArticleStance, Commitment, FactValue, SpeakerStance, Stance } from '../model/commitment.ts'
import type { Syntax } from '../model/syntax.ts'
import { articleStance } from './article-stance.ts'
import { findAbout } from './find-about.ts'
import { speakerStance } from './speaker-stance.ts'

/** What a language says of certainty: words by what they do. All are lower-cased; verbs and adverbs of one word are lemmas. */
export interface CommitmentLexicon {
  /** Modal verbs and adverbs by how sure they leave the speaker. */
  readonly hedges: ReadonlyMap<string, 'PR' | 'PS'>
  /** The same, where only the conditional hedges (*pourrait*, *devrait*). */
  readonly conditionalHedges: ReadonlyMap<string, 'PR' | 'PS'>
  /** Cue verbs by how sure they leave the speaker: *croire*, *craindre*. */
  readonly cueHedges: ReadonlyMap<string, 'PR' | 'PS' | 'U'>
  /** Hedges of several words (*sans doute*). */
  readonly hedgePhrases: ReadonlyMap<string, 'PR' | 'PS'>
  readonly negations: ReadonlySet<string>
  /** Cue verbs that vouch for what they introduce (*reconnaître*, *rappeler*). */
  readonly factiveCues: ReadonlySet<string>
  /** Cue verbs and prepositions that keep it at a distance (*prétendre*, *selon*). */
  readonly distancingCues: ReadonlySet<string>
  readonly distancingPhrases: readonly string[]
  /** Cue verbs and phrases that call it false. */
  readonly contestingCues: ReadonlySet<string>
  readonly contestingPhrases: readonly string[]
  /** Lemmas by the act that they point back to (*ces accusations*). */
  readonly speechNouns: ReadonlyMap<string, readonly Attribution['act'][]>
}

export interface CommitmentsInput {
  readonly text: string
  readonly syntax: Syntax
  readonly attributions: readonly CommittedAttribution[]
  /** The chain of each attribution, in the same order. */
  readonly chains: readonly (readonly ChainLink[])[]
}

export type CommittedAttribution = Pick<
  Attribution,
  'id' | 'source' | 'cue' | 'content' | 'speaker' | 'parent' | 'act' | 'hedge' | 'negated' | 'type'
>

/** How surely each statement is said by its speaker and passed on by the article, with the words that decide it. */
export function findCommitments(input: CommitmentsInput, lexicon: CommitmentLexicon): Commitment[] {
  const about = findAbout(input, lexicon)
  return input.attributions.map((attribution, index) => {
    const speaker = speakerStance(attribution, input, lexicon)
    const article = articleStance(attribution, speaker, input, lexicon)
    return {
      speaker,
      article,
      sources: sourceValues(input.chains[index] ?? [], speaker, article),
      about: about[index] ?? null,
    }
  })
}

/** The outlet has the article's value and the last source the speaker's; whoever passes words on does not commit himself to them. */
function sourceValues(
  chain: readonly ChainLink[],
  speaker: Stance<SpeakerStance>,
  article: Stance<ArticleStance>,
): FactValue[] {
  return chain.map((link, index) => {
    if (link.kind === 'publishes') return article.value
    return index === chain.length - 1 && link.attribution !== null ? speaker.value : 'Uu'
  })
}
