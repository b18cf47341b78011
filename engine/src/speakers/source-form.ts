import type { Selected } from '../attributions/select.ts'
import type { MentionDraft } from '../mentions/mention-draft.ts'
import { FEATURE } from '../model/syntax.ts'
import { isCharge } from '../reading/charge.ts'
import { bareForm } from '../reading/clitic.ts'
import { childBy, deprel, isA, type Reading, upos } from '../reading/reading.ts'
import type { Form } from './speaker-features.ts'

const withoutCue: Readonly<Record<string, Form>> = {
  'fr.floating': 'floating',
  'fr.woven': 'woven',
  'fr.opening-quotation': 'opening',
  'fr.heading-quotation': 'heading',
}

/** What stands where the source of an attribution should; `mention` is what its head mentions, if anything. */
export function formOfSource(
  reading: Reading,
  { sourceWord, cueWord, rule, content }: Selected,
  mention: MentionDraft | undefined,
): Form {
  if (sourceWord >= 0)
    return (
      (mention?.form === 'description' ? null : pronounForm(reading, sourceWord)) ??
      phraseForm(reading, sourceWord, mention)
    )
  if (cueWord < 0) return isCharge(reading, content[0]!) ? 'passive:bare' : (withoutCue[rule] ?? 'uncued')
  if (rule.endsWith('-passive'))
    return childBy(reading, cueWord, [deprel('aux:pass')]) >= 0 ? 'passive:be' : 'passive:bare'
  const bits = reading.syntax.features[cueWord]!
  if (bits & FEATURE.participle && bits & FEATURE.present) return 'lost:participle'
  return rule.includes('noun') ? 'lost:noun' : 'lost:verb'
}

/** *Claire Vidal*, *la Sécurité routière*: a name, or a noun with a capital within a sentence. */
const isProper = ({ syntax, text, sentenceStart, sentenceOf }: Reading, word: number): boolean =>
  syntax.upos[word] === upos('PROPN') ||
  (sentenceStart[sentenceOf[word]!] !== word && /^\p{Lu}/u.test(text[syntax.start[word]!]!))

/** *76 % des personnes interrogées*, *six sur dix*. */
const isShare = ({ syntax, lower }: Reading, word: number): boolean =>
  syntax.upos[word] === upos('NUM') || /^(?:\d.*)?%$/u.test(lower[word]!)

function pronounForm(reading: Reading, word: number): Form | null {
  const { syntax, lower, words } = reading
  const form = bareForm(reading, word)
  if (words.firstPerson.has(form)) return form.startsWith('n') ? 'nous' : 'je'
  if (words.secondPerson.has(form)) return 'vous'
  if (words.anybody.has(form)) return 'on'
  if (words.indefinitePronoun.has(form)) return 'indefinite'
  if (isA(reading, word, 'relativeSubject')) return 'qui'
  if (isA(reading, word, 'possessive')) return 'poss'
  if (lower[word]!.startsWith('-')) return 'il:clitic'
  if (syntax.upos[word] !== upos('PRON')) return null
  return words.mentionPronoun.has(form) ? 'pronoun' : 'pronoun:other'
}

function phraseForm(reading: Reading, word: number, mention: MentionDraft | undefined): Form {
  if (!mention) return isProper(reading, word) || isShare(reading, word) ? 'name' : 'thing'
  if (mention.form === 'name' || mention.names >= 0) return 'name'
  if (mention.kind === null || mention.kind === 'place') return 'place'
  return `${mention.kind}:${mention.definite ? 'definite' : 'indefinite'}`
}
