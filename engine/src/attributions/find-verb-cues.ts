import type { CueVerb, Language } from '../lang/language.ts'
import type { SpeechAct } from '../model/attribution.ts'
import { FEATURE } from '../model/syntax.ts'
import { bareForm, spanWithoutHyphens } from '../reading/clitic.ts'
import { commaBefore, isPunctuation, nounPhrase } from '../reading/phrases.ts'
import { deprel, isA, type Reading, spanOfWords, upos, wordAt } from '../reading/reading.ts'
import { findAddressee } from './addressee.ts'
import type { Candidate } from './candidate.ts'
import { endOfPhrase, lookUpCue } from './cue-lexicon.ts'
import { verbContents } from './find-verb-contents.ts'
import { candidateOf, type VerbContent } from './verb-content.ts'
import { adjectiveGroup, type VerbGroup, verbGroup } from './verb-group.ts'

const VERB = upos('VERB')
const AUX = upos('AUX')
const ADJ = upos('ADJ')
const NOUN = upos('NOUN')
const PROPN = upos('PROPN')
const PRON = upos('PRON')

/** A verb of the cue lexicon with its group and its row. */
export interface CueAt {
  readonly cue: CueVerb
  readonly group: VerbGroup
}

/** All verbs of the article that the cue lexicon knows. */
export function cueVerbsOf(reading: Reading, language: Language): CueAt[] {
  const { syntax } = reading
  const cues: CueAt[] = []
  for (let word = 0; word < syntax.length; word++) {
    const tag = syntax.upos[word]
    const light = tag === AUX && language.words.lightVerb.has(syntax.lemma(word))
    const conviction = tag === ADJ ? language.cueVerbs.get(syntax.lemma(word)) : undefined
    if (conviction) {
      const group = adjectiveGroup(reading, word)
      if (group) cues.push({ cue: conviction, group })
      continue
    }
    if (tag !== VERB && !light && !(tag === ADJ && /(é|ée|és|ées)$/.test(reading.lower[word]!))) continue
    const cue = lookUpCue(reading, language.cueVerbs, word)
    if (cue) cues.push({ cue, group: verbGroup(reading, word) })
  }
  return cues
}

/** Speech verbs with their content to the right: *X a déclaré que …*, *X dénonce l'attaque*, *X appelle à …*. */
export function findVerbCues(reading: Reading, language: Language, cues: readonly CueAt[]): Candidate[] {
  const candidates: Candidate[] = []
  for (const { cue, group } of cues) {
    const isPassive = (group.passive || group.form === 'past-participle') && !cue.constructions.includes('m')
    candidates.push(...(isPassive ? passive(reading, language, group, cue) : active(reading, language, group, cue)))
  }
  return candidates
}

function active(reading: Reading, language: Language, group: VerbGroup, cue: CueVerb): Candidate[] {
  const { lower } = reading
  const before = lower[group.first - 1] ?? ''
  const fields = cueFields(reading, group, cue)
  const contents = verbContents(reading, group, cue, language.endWeights)
  return contents.map(content =>
    candidateOf(
      {
        ...fields,
        addresseeWord: findAddressee(reading, language, group, cue, content.content[0]!),
        inside: false,
      },
      {
        ...content,
        traits: [
          ...content.traits,
          ...groupTraits(reading, group),
          reading.words.purpose.has(before) && group.form === 'infinitive' ? `inf-after:${before}` : '',
          `rivals:${contents.length}`,
          content === contents[0] ? '' : `after:${contents[0]!.rule}`,
        ],
      },
    ),
  )
}

/** Fields that cue and group decide. */
export function cueFields(reading: Reading, group: VerbGroup, cue: CueVerb) {
  const source = sourceOf(reading, group)
  return {
    cueWord: group.main,
    cue: spanOfWords(reading, group.first, endOfPhrase(reading, group, cue)),
    lemma: cue.lemma,
    sourceWord: source.word,
    source: source.span,
    learnerWord: -1,
    act: cue.act as SpeechAct,
    negated: group.negated,
  }
}

/** The words that name the source, as the guidelines cut them: `-t-il` is `il`. */
export function sourceOf(reading: Reading, group: VerbGroup): { word: number; span: Candidate['source'] } {
  const word = group.subject
  if (word < 0) return { word: -1, span: null }
  const { syntax } = reading
  if (syntax.upos[word] === PRON && syntax.features[word]! & FEATURE.personal) {
    return { word, span: spanWithoutHyphens(reading, word) }
  }
  const phrase = nounPhrase(reading, word)
  const last =
    word > group.main
      ? withoutCircumstance(reading, word, withComplements(reading, group, phrase.last))
      : word < group.first
        ? Math.max(word, phrase.last < group.first ? phrase.last : withoutOpener(reading, group.first - 1))
        : phrase.last
  return { word, span: spanOfWords(reading, phrase.first, last) }
}

/** The end of an inverted subject with the complements that the parser hung on the verb: *a affirmé la ministre | du Travail Anne Morel*. */
function withComplements(reading: Reading, group: VerbGroup, last: number): number {
  const { syntax } = reading
  let end = last
  // *M. | Le Maire*
  while (syntax.form(end).endsWith('.') || end > last) {
    if (!/^\p{Lu}\p{Ll}/u.test(syntax.form(end + 1))) break
    end++
  }
  for (let of = end + 1; isA(reading, of, 'of') && syntax.deprel[of] === deprel('case'); of = end + 1) {
    const complement = syntax.head[of]!
    if (complement < of || syntax.head[complement] !== group.main || isA(reading, complement, 'timeNoun')) break
    end = nounPhrase(reading, complement).last
  }
  return end
}

/** The end of a phrase without what opens the verb group behind it: *le préfet | , assurant que …*; *le maire | d'ajouter*; *les élus | tout en niant*. */
function withoutOpener(reading: Reading, last: number): number {
  let end = last
  while (
    end > 0 &&
    (reading.lower[end] === ',' || isA(reading, end, 'infinitiveMark') || isA(reading, end, 'gerundMark'))
  )
    end--
  return end
}

/** The end of an inverted subject before where or on which occasion it was said: *le roi des forains | à LCI*, *le ministre | lors d'une visite*. */
function withoutCircumstance(reading: Reading, head: number, last: number): number {
  for (let word = head + 1; word < last; word++) {
    if (reading.syntax.upos[word] !== upos('ADP')) continue
    if (isA(reading, word, 'circumstance')) return word - 1
    if (
      isA(reading, word, 'toward') &&
      reading.syntax.upos[word + 1] === PROPN &&
      reading.lower[word + 1] === reading.lower[last]
    )
      return word - 1
  }
  return last
}

/** What the group shows of a real act of saying: tense, mood, who the subject is. */
export function groupTraits(reading: Reading, group: VerbGroup): string[] {
  const { syntax } = reading
  const subject = group.subject
  const kind =
    subject < 0
      ? 'none'
      : isA(reading, subject, 'relativeSubject')
        ? 'qui'
        : syntax.upos[subject] === PRON
          ? reading.words.speechSituation.has(bareForm(reading, subject))
            ? bareForm(reading, subject)
            : 'pronoun'
          : syntax.upos[subject] === PROPN
            ? 'name'
            : 'noun'
  const traits = [`subject:${kind}`, `form:${group.form}`]
  if (group.negated) traits.push('negated')
  if (group.conditional) traits.push('conditional')
  if (group.top !== group.main) traits.push(`modal:${syntax.lemma(group.top)}`)
  const carrier = group.first
  const bits = syntax.features[carrier]! | syntax.features[group.main]!
  if (bits & FEATURE.future) traits.push('future')
  if (bits & FEATURE.imperfect) traits.push('imperfect')
  if (bits & FEATURE.subjunctive) traits.push('subjunctive')
  if (bits & FEATURE.imperative) traits.push('imperative')
  if (reading.quotationOf[group.main]! >= 0) traits.push('quoted')
  const label = syntax.deprel[group.top]!
  if (label === deprel('acl:relcl')) traits.push('relative')
  else if (label === deprel('advcl')) traits.push('adverbial')
  else if (label === deprel('ccomp')) traits.push('complement')
  else if (label === deprel('acl')) traits.push('adnominal')
  return traits
}

/** *est accusé de crimes*, *considéré comme un traître par certains*, *revendiqué par X*, *confirmée par la mairie*. */
function passive(reading: Reading, language: Language, group: VerbGroup, cue: CueVerb): Candidate[] {
  const { syntax } = reading
  const by = agentOf(reading, group)
  const source = by >= 0 ? nounPhrase(reading, by) : null
  const base = {
    ...cueFields(reading, group, cue),
    sourceWord: by,
    source: source ? spanOfWords(reading, source.first, source.last) : null,
    addresseeWord: -1,
    inside: false,
  }
  const traits = [...groupTraits(reading, group), by >= 0 ? 'agent' : 'agentless']
  const governed = verbContents(reading, { ...group, subject: -1 }, withoutObject(cue), language.endWeights)
  const found = governed.map(uncut => {
    const content = beforeAgent(reading, uncut, by)
    const target = /[o]/.test(cue.constructions) ? passiveSubject(reading, group) : -1
    const addressed = cue.act === 'ask' || reading.words.informing.has(cue.lemma) ? target : -1
    const begins = wordAt(reading, content.content[0]!.start)
    const isCut = source !== null && source.first < begins && begins <= source.last && by < begins
    return candidateOf(
      {
        ...base,
        source: isCut ? spanOfWords(reading, source.first, Math.max(by, begins - 2)) : base.source,
        addresseeWord: addressed,
      },
      { ...content, rule: `${content.rule}-passive`, traits: [...content.traits, ...traits] },
    )
  })
  if (!cue.constructions.includes('N')) return found
  const subject = passiveSubject(reading, group)
  if (subject < 0 || (syntax.upos[subject] !== NOUN && syntax.upos[subject] !== PROPN)) return found
  const phrase = nounPhrase(reading, subject)
  const before = group.subject > subject && group.subject < group.first ? group.subject : group.first
  const last = phrase.last >= before ? before - 1 : phrase.last
  const end = commaBefore(reading, last + 1) ? last - 1 : last
  if (end < phrase.first) return found
  return [
    ...found,
    candidateOf(base, {
      rule: group.form === 'past-participle' ? 'fr.participle' : 'fr.passive',
      content: [spanOfWords(reading, phrase.first, end)],
      quotation: -1,
      traits: [...traits, `rivals:${found.length}`],
    }),
  ]
}

/** Head of *par X* behind a passive verb, wherever the tree hangs it; -1 for none. */
function agentOf(reading: Reading, group: VerbGroup): number {
  const { syntax } = reading
  const limit = Math.min(reading.sentenceStart[reading.sentenceOf[group.main]! + 1]!, group.last + 16)
  for (let word = group.last + 1; word < limit; word++) {
    if (isPunctuation(reading, word) && !/^[«»"“”]$/.test(reading.lower[word]!)) return -1
    if (syntax.features[word]! & FEATURE.finite && syntax.upos[word] === VERB) return -1
    if (!isA(reading, word, 'by')) continue
    const head = syntax.head[word]!
    return head > word && (syntax.upos[head] === NOUN || syntax.upos[head] === PROPN || syntax.upos[head] === PRON)
      ? head
      : -1
  }
  return -1
}

/** A content without the agent behind it: *considéré comme un traître | par ses alliés*. */
function beforeAgent({ syntax, text }: Reading, found: VerbContent, agent: number): VerbContent {
  const span = found.content[0]!
  if (agent < 0 || syntax.start[agent]! < span.start || syntax.start[agent]! >= span.end) return found
  let by = agent
  while (by > 0 && syntax.start[by]! > span.start && syntax.deprel[by] !== deprel('case')) by--
  const end = text.slice(0, syntax.start[by]!).trimEnd().length
  return end > span.start ? { ...found, content: [{ start: span.start, end }], quotation: -1 } : found
}

const withoutObject = (cue: CueVerb): CueVerb => ({ ...cue, constructions: cue.constructions.replace('N', '') })

/** What a passive verb or participle is said of. */
function passiveSubject({ syntax }: Reading, group: VerbGroup): number {
  const { subject, top } = group
  const relative = subject >= 0 && (syntax.features[subject]! & FEATURE.relative) !== 0
  if (relative && syntax.deprel[top] === deprel('acl:relcl') && syntax.head[top]! >= 0) return syntax.head[top]!
  if (subject >= 0) return subject
  return syntax.deprel[group.main] === deprel('acl') || syntax.deprel[group.main] === deprel('amod')
    ? syntax.head[group.main]!
    : -1
}
