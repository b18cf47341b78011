import type { SpeechAct } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import type { EndQuestion } from './find-end.ts'

/** A proposal of a finder: who said what, before overlaps are resolved and speakers named. Words are indexes into the syntax layer. */
export interface Candidate {
  readonly rule: string
  /** The verb, noun or preposition that ties the words to their speaker, -1 for none. */
  readonly cueWord: number
  readonly cue: Span | null
  /** Dictionary form of the cue; empty for none. */
  readonly lemma: string
  /** Head of the source's noun phrase, -1 for none. */
  readonly sourceWord: number
  readonly source: Span | null
  readonly content: readonly Span[]
  readonly act: SpeechAct
  readonly negated: boolean
  /** Head of whoever has learnt it, where the source is who told: *a appris l'AFP auprès du parquet*; -1 for none. */
  readonly learnerWord: number
  /** Head of the phrase that names who is spoken to, -1 for none. */
  readonly addresseeWord: number
  /** Index of the quotation that is the content, -1 where the content is not one whole quotation. */
  readonly quotation: number
  /** True where the cue is inside the quotation that it introduces (*« Non, dit-il, jamais »*). */
  readonly inside: boolean
  /** What the end of the content was asked of, null where it was not: training learns the ends from it. */
  readonly end: EndQuestion | null
  /** What the decision rests on besides rule and cue. */
  readonly traits: readonly string[]
}

/** A candidate with what a finder most often leaves unsaid. */
export const candidate = (given: Partial<Candidate> & Pick<Candidate, 'rule' | 'content'>): Candidate => ({
  cueWord: -1,
  cue: null,
  lemma: '',
  sourceWord: -1,
  source: null,
  act: 'state',
  negated: false,
  learnerWord: -1,
  addresseeWord: -1,
  quotation: -1,
  inside: false,
  end: null,
  traits: [],
  ...given,
})
