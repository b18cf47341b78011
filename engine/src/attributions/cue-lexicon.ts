import type { CueLexicon, CueVerb } from '../lang/language.ts'
import { childBy, deprel, isA, type Reading } from '../reading/reading.ts'
import type { VerbGroup } from './verb-group.ts'

const reflexiveLabels = [deprel('expl'), deprel('expl:comp'), deprel('expl:pass'), deprel('obj'), deprel('iobj')]

/** True for a verb with its noun or infinitive: *faire part*, *mettre en garde*. */
export const isPhrase = ({ lemma }: CueVerb): boolean => lemma.includes('.') && !lemma.endsWith('.se')

/** The row of a verb in its context: reflexive (*se réjouir*, *s'en prendre*), with its noun (*faire part*, *mettre en garde*), or plain; null where it is no cue. */
export function lookUpCue(reading: Reading, lexicon: CueLexicon, verb: number): CueVerb | null {
  const lemma = reading.syntax.lemma(verb)
  const clitic = reflexiveOf(reading, verb)
  const withEn = clitic >= 0 && isA(reading, clitic + 1, 'ofThat') ? lexicon.get(`${lemma}.en.se`) : undefined
  if (withEn) return withEn
  if (lexicon.has(`${lemma}.`)) {
    const [next, second] = followers(reading, verb)
    const phrase = lexicon.get(`${lemma}.${next}`) ?? lexicon.get(`${lemma}.${next}.${second}`)
    if (phrase) return phrase
    if (reading.words.lightVerb.has(lemma)) return null
  }
  const reflexive = clitic >= 0 ? lexicon.get(`${lemma}.se`) : undefined
  return reflexive ?? lexicon.get(lemma) ?? null
}

/** The *se* of a verb, or *me* where the tree says that it belongs to the verb; -1 for none. */
function reflexiveOf(reading: Reading, verb: number): number {
  const { syntax, tree, lower, words } = reading
  for (let child = tree.firstChild[verb]!; child >= 0 && child < verb; child = tree.nextSibling[child]!) {
    if (!reflexiveLabels.includes(syntax.deprel[child]!)) continue
    const clitic = lower[child]!
    if (
      words.reflexive.has(clitic) ||
      (words.reflexiveFirst.has(clitic) && childBy(reading, verb, [deprel('expl:comp')]) === child)
    )
      return child
  }
  return -1
}

/** The two words that follow a verb, adverbs and participles of its own group left aside. */
function followers(reading: Reading, verb: number): [string, string] {
  const { lower, syntax } = reading
  let at = verb + 1
  while (at < syntax.length && isA(reading, at, 'adverbInGroup')) at++
  return [lower[at] ?? '', lower[at + 1] ?? '']
}

/** The last word of a cue that is a verb with its noun: *a fait | part*. */
export function endOfPhrase({ lower }: Reading, group: VerbGroup, cue: CueVerb): number {
  if (!isPhrase(cue)) return group.last
  let last = group.last
  for (const part of cue.lemma.split('.').slice(1)) if (lower[last + 1] === part) last++
  return last
}
