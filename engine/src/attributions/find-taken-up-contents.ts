import type { CueVerb } from '../lang/language.ts'
import { childBy, deprel, isA, type Reading } from '../reading/reading.ts'
import { found, type VerbContent } from './verb-content.ts'
import type { VerbGroup } from './verb-group.ts'

/** *Le pont est fermé. C'est ce qu'a annoncé la mairie*: the sentence, or the clause before the comma, that *c'est ce que* takes up. */
export function takenUpSentence(reading: Reading, group: VerbGroup, cue: CueVerb): VerbContent | null {
  const { syntax, lower, quotationOf } = reading
  const { main, top, last } = group
  if (!cue.constructions.includes('C') || group.passive || syntax.deprel[top] !== deprel('acl:relcl')) return null
  const ce = syntax.head[top]!
  const copula =
    ce < 0 || !isA(reading, ce, 'ce') || !isA(reading, ce + 1, 'that') ? -1 : childBy(reading, ce, [deprel('cop')])
  const subject = copula < 0 ? -1 : childBy(reading, ce, [deprel('nsubj'), deprel('expl:subj')])
  if (subject < 0 || subject > copula || childBy(reading, ce, [deprel('advmod')]) >= 0) return null
  const sentence = reading.sentenceOf[main]!
  const from = reading.sentenceStart[sentence]!
  const to = reading.sentenceStart[sentence + 1]!
  for (let word = last + 1; word < to; word++) if (lower[word] === ':') return null
  const isClause = subject - 1 > from && lower[subject - 1] === ','
  if (!isClause && (subject > from || sentence === 0)) return null
  const start = isClause ? syntax.start[from]! : reading.sentences[sentence - 1]!.start
  const end = isClause ? syntax.start[subject]! : reading.sentences[sentence - 1]!.end
  const before = isClause ? from : from - 1
  if (quotationOf[before] !== quotationOf[main]) return null
  return found(reading, 'fr.taken-up', { start, end }, [isClause ? 'clause' : 'sentence'])
}
