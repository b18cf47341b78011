import type { Language } from '../lang/language.ts'
import { FEATURE } from '../model/syntax.ts'
import { bareForm } from '../reading/clitic.ts'
import { childBy, childrenOf, deprel, isA, type Reading, upos, wordAt } from '../reading/reading.ts'
import type { Candidate } from './candidate.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** What decides whether an article keeps its distance from a saying. */
export type Told = Pick<Candidate, 'rule' | 'lemma' | 'cueWord' | 'cue' | 'sourceWord' | 'source' | 'inside'>

/** True where the article keeps its distance from the saying itself: *aurait déclaré*, *prétend*, *on dit que*, *la rumeur*, *la présumée menace*. */
export function isHearsay(reading: Reading, language: Language, told: Told): boolean {
  const { hearsay } = language
  const { cueWord, lemma } = told
  if (cueWord < 0) return false
  if (hearsay.cues.has(lemma) || isRumour(reading, language, told)) return true
  const { syntax } = reading
  if (syntax.upos[cueWord] !== upos('VERB') && syntax.upos[cueWord] !== upos('AUX')) return false
  if (reading.quotationOf[cueWord]! >= 0 && !told.inside) return false
  const group = verbGroup(reading, cueWord)
  const anybody = told.sourceWord >= 0 && reading.words.anybody.has(bareForm(reading, told.sourceWord))
  if (anybody) return group.form === 'finite' && group.top === group.main && hearsay.rumourVerbs.has(lemma)
  return (
    isConditional(reading, language, group, told.rule.startsWith('fr.incise')) ||
    followsConditional(reading, language, group)
  )
}

/** *des rumeurs*, *des rapports non confirmés*, *la présumée menace*: the words of the source or of a noun cue say that nobody vouches for them. */
function isRumour(reading: Reading, { hearsay }: Language, { cueWord, cue, sourceWord, source }: Told): boolean {
  const { syntax, lower } = reading
  if (sourceWord >= 0 && hearsay.rumourNouns.has(syntax.lemma(sourceWord))) return true
  for (const span of [syntax.upos[cueWord] === upos('NOUN') ? cue : null, source]) {
    if (!span) continue
    for (let word = wordAt(reading, span.start); word < syntax.length && syntax.end[word]! <= span.end; word++)
      if (
        hearsay.doubted.has(lower[word]!) ||
        (isA(reading, word, 'not') && hearsay.checked.has(lower[word + 1] ?? ''))
      )
        return true
  }
  return false
}

/** The conditional of what one has only heard; not that of wishes, of what would follow, or of what was to come when somebody said so. */
function isConditional(reading: Reading, { hearsay }: Language, group: VerbGroup, isIncise: boolean): boolean {
  const { syntax } = reading
  if (!group.conditional || hearsay.hopes.has(syntax.lemma(group.main)) || hearsay.hopes.has(syntax.lemma(group.top)))
    return false
  if (group.subject >= 0 && isA(reading, group.subject, 'firstOrSecondSubject')) return false
  if (isIncise || isPerfect(reading, group)) return true
  return group.top === group.main && !isReported(reading, group) && !hasCondition(reading, group)
}

/** *aurait déclaré*, *aurait été confirmé*; not *déclarerait*, *serait confirmé*. */
function isPerfect({ syntax, words }: Reading, group: VerbGroup): boolean {
  if (group.carrier === group.main) return false
  return words.perfectAuxiliary.has(syntax.lemma(group.carrier)) || (!group.passive && group.form === 'finite')
}

/** True in a clause that somebody else reports: *a annoncé que le maire le dirait*. */
function isReported({ syntax }: Reading, group: VerbGroup): boolean {
  for (let at = group.top, steps = 0; at >= 0 && steps < 8; at = syntax.head[at]!, steps++)
    if (syntax.deprel[at] === deprel('ccomp')) return true
  return false
}

/** True beside *si …*: what somebody would say then. */
const hasCondition = (reading: Reading, group: VerbGroup): boolean =>
  childrenOf(reading, group.main).some(
    child =>
      reading.syntax.deprel[child] === deprel('advcl') &&
      isA(reading, childBy(reading, child, [deprel('mark')]), 'whether'),
  )

/** *aurait parlé aux ouvriers en leur | demandant*: a participle is as certain as the verb that it hangs on. */
function followsConditional(reading: Reading, language: Language, group: VerbGroup): boolean {
  const head = reading.syntax.head[group.main]!
  if (group.form !== 'present-participle' || head < 0 || !(reading.syntax.features[head]! & FEATURE.participle))
    return false
  const above = verbGroup(reading, head)
  return isPerfect(reading, above) && isConditional(reading, language, above, false)
}
