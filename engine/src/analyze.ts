import { cutSisters } from './attributions/cut-sisters.ts'
import { probability } from './attributions/decide.ts'
import { cueVerbsOf } from './attributions/find-verb-cues.ts'
import { isHearsay } from './attributions/hearsay.ts'
import { nameSpeakers } from './attributions/name-speakers.ts'
import { Namer } from './attributions/namer.ts'
import { neighboursOf } from './attributions/neighbours.ts'
import { findParents } from './attributions/parents.ts'
import { propose } from './attributions/propose.ts'
import { type Selected, select } from './attributions/select.ts'
import { typeOf } from './attributions/type-of.ts'
import type { Learner } from './chains/find-chains.ts'
import { type BareAttribution, completeStatements } from './complete-statements.ts'
import { rulesOut } from './entities/fits.ts'
import { resolveEntities } from './entities/resolve-entities.ts'
import { roleFit } from './entities/role-fit.ts'
import type { Language } from './lang/language.ts'
import { findMentions } from './mentions/find-mentions.ts'
import type { Analysis } from './model/analysis.ts'
import type { Article } from './model/article.ts'
import type { Entity } from './model/mention.ts'
import type { Span } from './model/span.ts'
import { nounPhrase } from './reading/phrases.ts'
import { makeReading, type Reading, spanOfWords } from './reading/reading.ts'
import { nameAuthors } from './speakers/name-authors.ts'
import { rankSpeakers } from './speakers/rank-speakers.ts'
import type { SpeakerScene } from './speakers/speaker-scene.ts'
import { tellApart } from './speakers/tell-apart.ts'
import { parseText } from './syntax/parse-text.ts'
import type { SyntaxModel } from './syntax/syntax-model.ts'
import { findParseUnits } from './text/find-parse-units.ts'
import { findQuotations } from './text/find-quotations.ts'
import { findSentences } from './text/find-sentences.ts'
import { splitDatelines } from './text/split-datelines.ts'
import { findTimes } from './times/find-times.ts'

/** A language with the trained models that read it. */
export interface Reader {
  readonly language: Language
  readonly syntax: SyntaxModel
}

/** The layers that everything else looks at. */
export function readText(text: string, reader: Reader): Reading {
  const quotations = findQuotations(text, reader.language.quotationHabits)
  const sentences = splitDatelines(text, findSentences(text, quotations, reader.language.abbreviations))
  const units = findParseUnits(text, sentences, quotations, reader.language.abbreviations)
  const syntax = parseText(text, units, reader.syntax)
  return makeReading(text, syntax, quotations, sentences, reader.language.words)
}

/** Proposals with the probability of each; training learns from the same list. */
export function proposeAll(reading: Reading, reader: Reader): Selected[] {
  const cues = cueVerbsOf(reading, reader.language)
  const candidates = propose(reading, reader.language, cues)
  const neighbours = neighboursOf(candidates)
  return candidates.map((candidate, index) => ({
    ...candidate,
    confidence: probability(reading, reader.language, candidate, neighbours[index]!),
  }))
}

/** A finding less likely than this is left out. */
const THRESHOLD = 0.39

/** Who is spoken to, without words of the content that the tree hangs on them: *accuse son adjoint | de trahison*. */
function beforeContent({ text, syntax, words }: Reading, { addresseeWord, content }: Selected, name: string): string {
  const at = name.indexOf(text.slice(syntax.start[addresseeWord]!, syntax.end[addresseeWord]!))
  const room = content[0]!.start - syntax.start[addresseeWord]!
  if (at < 0 || room <= 0 || name.length - at <= room) return name
  const kept = name.slice(0, at + room).trimEnd()
  const last = kept
    .slice(kept.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace('’', "'")
  const joins = words.of.has(last) || words.toward.has(last) || words.that.has(last) || words.infinitiveMark.has(last)
  return joins && kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')).trimEnd() : kept
}

/** A content without its final full stop; an ellipsis stays. */
function withoutFullStop(text: string, span: Span): Span {
  const ends = text[span.end - 1] === '.' && text[span.end - 2] !== '.' && span.end - span.start > 1
  return ends ? { start: span.start, end: span.end - 1 } : span
}

/** Media that have learnt a statement from its source, by the statement's id. */
function learnersOf({ reading, attributions, namer }: SpeakerScene): Map<string, Learner> {
  const learners = new Map<string, Learner>()
  for (const [index, { learnerWord }] of attributions.entries()) {
    const medium = learnerWord >= 0 ? namer.identify(learnerWord, null, null) : null
    if (!medium || medium.entity < 0 || !namer.isMedium(medium)) continue
    const { first, last } = nounPhrase(reading, learnerWord)
    learners.set(`a${index + 1}`, {
      name: medium.name,
      entityId: `e${medium.entity + 1}`,
      span: spanOfWords(reading, first, last),
    })
  }
  return learners
}

/** Reads an article: who said what, to whom, according to whom. Never throws, whatever the text. */
export function analyze(article: Article, reader: Reader): Analysis {
  const { text } = article
  const { language } = reader
  const reading = readText(text, reader)
  const selected = cutSisters(reading, select(proposeAll(reading, reader), THRESHOLD))
  const mentions = findMentions(reading, language)
  const speech = new Set(selected.map(({ sourceWord }) => sourceWord))
  const resolution = resolveEntities(reading, language, mentions, speech)
  const parents = findParents(selected)
  const namer = new Namer(reading, language, mentions, resolution)
  const { speakers, addressees } = nameSpeakers(reading, selected, parents, namer)
  const saying: SpeakerScene = {
    reading,
    language,
    mentions,
    resolution,
    attributions: selected,
    parents,
    speakers,
    addressees,
    namer,
    fitOf: (entity, mention) => roleFit(reading, language, entity, mention),
    rulesOut: (entity, mention) => rulesOut(reading, language, entity, mention),
  }
  rankSpeakers(saying)
  nameAuthors(saying)
  tellApart(saying)
  const bare = selected.map((candidate, index): BareAttribution => {
    const speaker = speakers[index]!
    const addressee = addressees[index]!
    const cueQuotation = candidate.cueWord >= 0 ? reading.quotationOf[candidate.cueWord]! : -1
    return {
      id: `a${index + 1}`,
      type: typeOf(text, reading.quotations, candidate, cueQuotation),
      source: candidate.source,
      cue: candidate.cue,
      content: candidate.content.map(span => withoutFullStop(text, span)),
      speaker: speaker?.name ?? null,
      speakerId: speaker && speaker.entity >= 0 ? `e${speaker.entity + 1}` : null,
      addressee: addressee ? beforeContent(reading, candidate, addressee.name) : null,
      addresseeId: addressee && addressee.entity >= 0 ? `e${addressee.entity + 1}` : null,
      parent: parents[index]! >= 0 ? `a${parents[index]! + 1}` : null,
      act: candidate.act,
      hedge: isHearsay(reading, language, candidate) ? 'hearsay' : null,
      negated: candidate.negated,
      rule: candidate.rule,
      confidence: Math.round(candidate.confidence * 1000) / 1000,
    }
  })
  const times = findTimes({ text, published: article.published, syntax: reading.syntax }, language.times)
  const attributions = completeStatements(
    { article, syntax: reading.syntax, times, learners: learnersOf(saying), attributions: bare },
    language.statements,
  )
  const entities = resolution.entities
    .filter(entity => entity.mentions.length > 0)
    .map(
      (entity): Entity => ({
        id: `e${entity.index + 1}`,
        kind: entity.kind,
        name: namer.nameOf(entity),
        gender: entity.gender,
        mentions: entity.mentions.map(at => {
          const { start, end, form, kind, gender, plural, head } = mentions[at]!
          return { start, end, form, kind, gender, plural, head, reason: resolution.reasons[at]! }
        }),
      }),
    )
  return {
    article,
    language: language.code,
    quotations: reading.quotations,
    sentences: reading.sentences,
    syntax: reading.syntax,
    times,
    entities,
    attributions,
  }
}
