import type { CueVerb } from '../lang/language.ts'
import type { Reading } from '../reading/reading.ts'
import { colonClause, queClause } from './find-clause-contents.ts'
import type { EndWeights } from './find-end.ts'
import { infinitive } from './find-infinitive-contents.ts'
import { nounObject, predicate, quotedComplement } from './find-nominal-contents.ts'
import { obliqueObject } from './find-oblique-contents.ts'
import { relativeObject } from './find-relative-contents.ts'
import { takenUpSentence } from './find-taken-up-contents.ts'
import type { VerbContent } from './verb-content.ts'
import type { VerbGroup } from './verb-group.ts'

/** All that a verb may govern to its right as its content: que-clause, question, infinitive, noun phrase, comparison, clause behind a colon. The decision picks one. */
export function verbContents(reading: Reading, group: VerbGroup, cue: CueVerb, weights: EndWeights): VerbContent[] {
  return [
    queClause,
    quotedComplement,
    infinitive,
    predicate,
    nounObject,
    obliqueObject,
    colonClause,
    relativeObject,
    takenUpSentence,
  ].flatMap(find => find(reading, group, cue, weights) ?? [])
}
