import { FEATURE } from '../model/syntax.ts'
import { childBy, deprel, isA, type Reading, upos } from '../reading/reading.ts'

/** A verb with its auxiliaries, clitics and the modal verb above it. Words are indexes into the syntax layer. */
export interface VerbGroup {
  /** The verb that says. */
  readonly main: number
  /** The verb that carries tense and subject: `main` itself, or the modal above it (*peut confirmer*, *vient d'annoncer*). */
  readonly top: number
  readonly first: number
  readonly last: number
  /** Head of the subject, -1 for none. */
  readonly subject: number
  /** True where the subject stands behind the verb. */
  readonly inverted: boolean
  readonly negated: boolean
  readonly conditional: boolean
  readonly passive: boolean
  /** The word that carries tense and mood: the auxiliary, else the verb. */
  readonly carrier: number
  readonly form: 'finite' | 'infinitive' | 'present-participle' | 'past-participle'
}

const subjectLabels = [deprel('nsubj'), deprel('nsubj:pass')]
const auxiliaryLabels = [deprel('aux'), deprel('aux:pass')]
const cliticLabels = [deprel('expl'), deprel('expl:comp'), deprel('expl:pass'), deprel('iobj'), deprel('obj')]
const VERB = upos('VERB')
const AUX = upos('AUX')
const PRON = upos('PRON')
const ADV = upos('ADV')

/** The group of a verb: what a reader would call *a-t-il ajouté*, *n'a pas confirmé*, *s'indigne*. */
export function verbGroup(reading: Reading, main: number): VerbGroup {
  const { syntax, tree, lower } = reading
  let first = main
  let last = main
  let passive = false
  let negated = false
  let auxiliary = -1
  let asks = false
  const visit = (verb: number): void => {
    for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
      const label = syntax.deprel[child]!
      if (auxiliaryLabels.includes(label) && child < verb && verb - child < 8) {
        first = Math.min(first, child)
        if (auxiliary < 0) auxiliary = child
        passive ||= label === deprel('aux:pass')
      }
    }
    for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!) {
      const label = syntax.deprel[child]!
      const isClitic =
        cliticLabels.includes(label) && syntax.upos[child] === PRON && child < verb && !isA(reading, child, 'that')
      const isNe = child < verb && isA(reading, child, 'negative')
      if ((isClitic && child >= first - 3) || (isNe && child >= first - 4)) first = Math.min(first, child)
      if (isNe && hasNegation(reading, verb)) negated = true
      if (isInvertedClitic(reading, child)) {
        asks = true
        last = Math.max(last, child)
      }
      if (
        child > verb &&
        child <= last + 2 &&
        isA(reading, child, 'negationBehind') &&
        !isA(reading, child - 1, 'negative')
      )
        last = Math.max(last, child)
    }
  }
  visit(main)
  if (auxiliary < 0 && syntax.features[main]! & FEATURE.participle) {
    auxiliary = auxiliaryBefore(reading, main)
    if (auxiliary >= 0) first = Math.min(first, auxiliary)
  }
  // before an inverted clitic only a clitic can stand: *lui | aurait-il dit*
  if (asks) while (syntax.upos[first - 1] === PRON && isA(reading, first - 1, 'dativeClitic')) first--
  const top = modalAbove(reading, main)
  if (top !== main) {
    first = Math.min(first, top)
    visit(top)
    last = Math.max(last, main)
  }
  const partner = auxiliary < 0 ? sharesAuxiliaryOf(reading, main) : -1
  const subject = subjectOf(reading, partner >= 0 ? partner : main, partner >= 0 ? partner : top, auxiliary)
  const carrier = auxiliary >= 0 ? auxiliary : top
  const bits = syntax.features[carrier]! | (auxiliary >= 0 ? 0 : syntax.features[main]!)
  const form = formOf(bits, auxiliary >= 0 || partner >= 0, lower[main]!)
  return {
    main,
    carrier,
    top,
    first,
    last,
    subject,
    inverted: subject > main || (subject >= 0 && lower[subject]!.startsWith('-')),
    negated,
    conditional: (syntax.features[carrier]! & FEATURE.conditional) !== 0,
    passive:
      passive || (form !== 'present-participle' && subject >= 0 && syntax.deprel[subject] === deprel('nsubj:pass')),
    form,
  }
}

/** The group of an adjective of conviction with its copula: *suis sûr*, *n'est pas favorable*; null without one. */
export function adjectiveGroup(reading: Reading, adjective: number): VerbGroup | null {
  const { syntax } = reading
  const copula = childBy(reading, adjective, [deprel('cop')])
  if (copula < 0 || copula > adjective || adjective - copula > 6) return null
  const group = verbGroup(reading, adjective)
  const bits = syntax.features[copula]!
  return {
    ...group,
    first: Math.min(group.first, copula),
    carrier: copula,
    conditional: (bits & FEATURE.conditional) !== 0,
    passive: false,
    form: formOf(bits, false, reading.lower[copula]!),
  }
}

/** *a* of *a notamment estimé* that the parser tied elsewhere: a form of *avoir* before the participle with only adverbs between; -1 for none. */
function auxiliaryBefore({ syntax, words }: Reading, participle: number): number {
  let word = participle - 1
  while (word >= 0 && participle - word < 5 && (syntax.upos[word] === ADV || syntax.upos[word] === PRON)) word--
  return word >= 0 &&
    (syntax.upos[word] === AUX || syntax.upos[word] === VERB) &&
    words.perfectAuxiliary.has(syntax.lemma(word))
    ? word
    : -1
}

/**
 * *a condamné l'attaque et jugé que …*: the verb whose auxiliary *avoir* a participle shares, also across a clause (*a souligné que le danger
 * grandissait et appelé à partir*); -1 for none.
 */
function sharesAuxiliaryOf(reading: Reading, main: number): number {
  const { syntax } = reading
  if (!(syntax.features[main]! & FEATURE.participle) || syntax.features[main]! & FEATURE.present) return -1
  const head = syntax.head[main]!
  if (syntax.deprel[main] === deprel('conj') && hasPerfectAuxiliary(reading, head)) return head
  let joint = main - 1
  while (syntax.upos[joint] === ADV) joint--
  if (syntax.upos[joint] !== upos('CCONJ')) return -1
  const from = reading.sentenceStart[reading.sentenceOf[main]!]!
  for (let word = joint - 1; word >= from; word--)
    if (reading.quotationOf[word] === reading.quotationOf[main] && hasPerfectAuxiliary(reading, word)) return word
  return -1
}

/** True for a participle that *avoir* makes an active verb. */
function hasPerfectAuxiliary({ syntax, tree, words }: Reading, verb: number): boolean {
  if (!(syntax.features[verb]! & FEATURE.participle)) return false
  let perfect = false
  for (let child = tree.firstChild[verb]!; child >= 0 && child < verb; child = tree.nextSibling[child]!) {
    if (syntax.deprel[child] === deprel('aux:pass')) return false
    perfect ||= syntax.deprel[child] === deprel('aux') && words.perfectAuxiliary.has(syntax.lemma(child))
  }
  return perfect
}

/** *plus de moyens*, *moins d'impôts* */
export const isQuantity = (reading: Reading, word: number): boolean =>
  isA(reading, word, 'quantity') &&
  isA(reading, word + 1, 'of') &&
  reading.syntax.upos[word] === ADV &&
  reading.syntax.upos[word + 2] !== upos('DET')

function hasNegation(reading: Reading, verb: number): boolean {
  const { tree } = reading
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!)
    if (isA(reading, child, 'negation')) return true
  return false
}

function formOf(bits: number, hasAuxiliary: boolean, lower: string): VerbGroup['form'] {
  if (hasAuxiliary || bits & FEATURE.finite) return 'finite'
  if (bits & FEATURE.infinitive) return 'infinitive'
  if (bits & FEATURE.participle)
    return bits & FEATURE.present || lower.endsWith('ant') ? 'present-participle' : 'past-participle'
  return lower.endsWith('ant') ? 'present-participle' : 'finite'
}

/** The modal verb that an infinitive hangs on: *vient de demander*, *a tenu à rassurer*. */
function modalAbove({ syntax, words }: Reading, main: number): number {
  const head = syntax.head[main]!
  if (head < 0 || head > main || main - head > 6 || syntax.deprel[main] !== deprel('xcomp')) return main
  if (!(syntax.features[main]! & FEATURE.infinitive)) return main
  if (syntax.upos[head] !== VERB && syntax.upos[head] !== AUX) return main
  return words.modalVerb.has(syntax.lemma(head)) ? head : main
}

/**
 * The head of the subject: its own, that of the verb it is coordinated with, the noun that a participle belongs to, or that of the clause
 * above an infinitive or participle (*a parlé, ajoutant que …*; *pour demander que …*).
 */
function subjectOf(reading: Reading, main: number, top: number, auxiliary: number): number {
  const { syntax } = reading
  const own = subjectChild(reading, main)
  if (own >= 0) return own
  if (auxiliary >= 0 && subjectChild(reading, auxiliary) >= 0) return subjectChild(reading, auxiliary)
  const bits = syntax.features[main]!
  const infinite = (bits & (FEATURE.infinitive | FEATURE.participle)) !== 0 || reading.lower[main]!.endsWith('ant')
  for (let verb = top, steps = 0; verb >= 0 && steps < 8; steps++) {
    const subject = subjectChild(reading, verb)
    if (subject >= 0) return subject
    const label = syntax.deprel[verb]!
    const head = syntax.head[verb]!
    if (head < 0) return -1
    if (
      label === deprel('acl') &&
      head < verb &&
      !(verb > 0 && reading.lower[verb - 1] === ',') &&
      !isA(reading, verb - 1, 'infinitiveMark')
    )
      return head
    if (label === deprel('conj') || label === deprel('xcomp') || infinite) verb = head
    else return -1
  }
  return -1
}

/** *-t-il*, *-elle*: the treebanks call it subject or expletive. */
const isInvertedClitic = ({ syntax, lower }: Reading, word: number): boolean =>
  syntax.upos[word] === PRON &&
  lower[word]!.startsWith('-') &&
  !/^-(ci|là|ce|en|y|moi|toi|le|la|les|lui|leur)$/u.test(lower[word]!)

function subjectChild(reading: Reading, verb: number): number {
  const { syntax, tree } = reading
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!)
    if (isInvertedClitic(reading, child)) return child
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!)
    if (subjectLabels.includes(syntax.deprel[child]!) && !(child > verb && isA(reading, child, 'timeNoun')))
      return child
  for (let child = tree.firstChild[verb]!; child >= 0; child = tree.nextSibling[child]!)
    if (syntax.deprel[child] === deprel('expl:subj') && isA(reading, child, 'mentionPronoun')) return child
  return -1
}
