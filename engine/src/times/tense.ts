import type { Span } from '../model/span.ts'
import { DEPRELS, FEATURE, type Syntax, UPOS } from '../model/syntax.ts'
import type { TenseCues } from './grammar.ts'
import type { Tense } from './resolve/context.ts'

/** How far a clause is looked at without syntax, in characters on either side. */
const REACH = 120

/** The tense of the clause around an expression: from the syntax where there is one, else from the words nearby. */
export function tenseAt(
  span: Span,
  input: { readonly text: string; readonly syntax: Syntax | null },
  cues: TenseCues,
): Tense {
  const word = input.syntax === null ? -1 : headWordOf(span, input.syntax)
  if (input.syntax === null || word < 0) return tenseNearby(span, input.text, cues)
  const tense = tenseOfEvent(word, input.syntax, cues) ?? tenseAbove(word, input.syntax, cues)
  return tense === undefined ? tenseNearby(span, input.text, cues) : tense
}

/** The word of a span that depends on a word outside of it; -1 where the span has no word. */
function headWordOf(span: Span, syntax: Syntax): number {
  let low = 0
  let high = syntax.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (syntax.start[middle]! < span.start) low = middle + 1
    else high = middle
  }
  for (let word = low; word < syntax.length && syntax.end[word]! <= span.end; word++) {
    const head = syntax.head[word]!
    if (head < 0 || syntax.start[head]! < span.start || syntax.start[head]! >= span.end) return word
  }
  return -1
}

/** How far back a noun phrase may begin that a time stands in, in words. */
const EVENT_REACH = 10

/** *après leur soulèvement ce week-end*, *avant le scrutin dimanche*: the preposition tells, not the verb before it. */
function tenseOfEvent(from: number, syntax: Syntax, cues: TenseCues): Tense {
  for (let word = from - 1; word >= Math.max(0, from - EVENT_REACH); word--) {
    if (syntax.sentence[word] !== syntax.sentence[from]) return null
    const tag = UPOS[syntax.upos[word]!]
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT' || tag === 'SCONJ') return null
    if (tag === 'ADP' && word < from - 1) {
      const form = syntax.form(word).toLowerCase()
      if (form === cues.after) return 'perfect'
      if (form === cues.before) return 'future'
    }
  }
  return null
}

/** Longest way up a tree that is followed. */
const MOST_STEPS = 12

/** Climbs to the verb that the expression belongs to; undefined where there is none. */
function tenseAbove(from: number, syntax: Syntax, cues: TenseCues): Tense | undefined {
  let word = from
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = syntax.head[word]!
    if (head < 0) return undefined
    if (isNominalLink(word, head, { from, syntax, cues })) return null
    const tense = tenseOfVerb(head, syntax, cues)
    if (tense !== undefined) return tense
    word = head
  }
  return undefined
}

interface Climb {
  readonly from: number
  readonly syntax: Syntax
  readonly cues: TenseCues
}

/** *la grève du 5 décembre*: the noun's own time, whatever the verb says. Other prepositions are often hung on a noun by mistake. */
function isNominalLink(word: number, head: number, { from, syntax, cues }: Climb): boolean {
  const tag = UPOS[syntax.upos[head]!]
  if (DEPRELS[syntax.deprel[word]!] !== 'nmod' || (tag !== 'NOUN' && tag !== 'PROPN')) return false
  for (let before = from - 1; before >= Math.max(0, from - 3); before--) {
    if (UPOS[syntax.upos[before]!] === 'ADP') return cues.of.has(syntax.form(before).toLowerCase())
  }
  return false
}

/** The tense of a verb with its auxiliaries; null where it does not tell; undefined for a word that is no verb. */
function tenseOfVerb(verb: number, syntax: Syntax, cues: TenseCues): Tense | undefined {
  const tag = UPOS[syntax.upos[verb]!]
  const auxiliaries = auxiliariesOf(verb, syntax)
  if (tag !== 'VERB' && tag !== 'AUX' && auxiliaries.length === 0) return undefined
  const features = syntax.features[verb]!
  if (auxiliaries.length > 0) return tenseOfGroup(auxiliaries, syntax)
  if (features & FEATURE.infinitive) return tenseOfInfinitive(verb, syntax, cues)
  if (features & FEATURE.participle)
    return cues.prospective.has(syntax.lemma(verb)) ? 'future' : features & FEATURE.past ? 'perfect' : undefined
  return tenseOfFinite(features, cues.presentPast.has(syntax.lemma(verb)))
}

function auxiliariesOf(verb: number, syntax: Syntax): number[] {
  const range = syntax.sentences[syntax.sentence[verb]!]
  const auxiliaries: number[] = []
  if (range === undefined) return auxiliaries
  const first = Math.max(range.start, verb - 8)
  for (let word = first; word < Math.min(range.end, verb + 3); word++) {
    if (syntax.head[word] !== verb) continue
    const relation = DEPRELS[syntax.deprel[word]!]
    if (relation === 'aux' || relation === 'aux:pass' || relation === 'cop') auxiliaries.push(word)
  }
  return auxiliaries
}

/** The tense that the helping verbs give: a participle with a present is a perfect, an adjective with one no more than a present. */
function tenseOfGroup(auxiliaries: readonly number[], syntax: Syntax): Tense {
  const features = auxiliaries.reduce((all, word) => all | syntax.features[word]!, 0)
  const isCopula = auxiliaries.every(word => DEPRELS[syntax.deprel[word]!] === 'cop')
  if (features & FEATURE.future) return 'future'
  // *aurait été vu* is about the past, *serait vu lundi* about what is to come.
  if (features & FEATURE.conditional)
    return auxiliaries.length > 1 || isPerfect(auxiliaries, syntax) ? 'perfect' : 'future'
  if (features & (FEATURE.imperfect | FEATURE.past) && !(features & FEATURE.present)) return 'past'
  return isCopula ? null : 'perfect'
}

const isPerfect = (auxiliaries: readonly number[], syntax: Syntax): boolean =>
  auxiliaries.some(word => DEPRELS[syntax.deprel[word]!] === 'aux')

/** An infinitive has the time that its governor gives it: *doit s'exprimer jeudi*, *a promis de revenir lundi*. */
function tenseOfInfinitive(verb: number, syntax: Syntax, cues: TenseCues): Tense | undefined {
  const governor = syntax.head[verb]!
  return governor >= 0 && cues.prospective.has(syntax.lemma(governor)) ? 'future' : undefined
}

/** A present is no more than that, but for verbs of saying, whose present tells of the past (*raconte mardi Le Parisien*). */
function tenseOfFinite(features: number, tellsPast: boolean): Tense {
  if (features & (FEATURE.future | FEATURE.conditional)) return 'future'
  if (features & (FEATURE.imperfect | FEATURE.past)) return 'past'
  return tellsPast ? 'told' : null
}

function tenseNearby(span: Span, text: string, cues: TenseCues): Tense {
  const before = text.slice(Math.max(0, span.start - REACH), span.start)
  const after = text.slice(span.end, span.end + REACH)
  const start = ['. ', '! ', '? ', ' ; ', '\n'].reduce((last, mark) => Math.max(last, before.lastIndexOf(mark) + 1), 0)
  const stop = after.search(/[.!?;](\s|$)|\n/u)
  const left = before.slice(start)
  const right = stop < 0 ? after : after.slice(0, stop)
  if (cues.nominal.test(left)) return null
  const distances = [
    nearest(left, right, cues.future),
    nearest(left, right, cues.past),
    nearest(left, right, cues.perfect),
  ]
  const least = Math.min(...distances)
  if (least === Number.POSITIVE_INFINITY) return null
  return (['future', 'past', 'perfect'] as const)[distances.indexOf(least)] ?? null
}

/** Distance to the nearest cue on either side; infinite where there is none. */
function nearest(left: string, right: string, cue: RegExp): number {
  let best = Number.POSITIVE_INFINITY
  for (const match of left.matchAll(cue)) best = left.length - match.index - match[0].length
  const next = right.matchAll(cue).next()
  return next.done === true ? best : Math.min(best, next.value.index)
}
