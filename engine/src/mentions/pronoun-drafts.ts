import type { Language } from '../lang/language.ts'
import type { Gender } from '../model/mention.ts'
import { bareForm, spanWithoutHyphens } from '../reading/clitic.ts'
import { deprel, type Reading } from '../reading/reading.ts'
import type { MentionDraft } from './mention-draft.ts'

/** A third-person pronoun as a mention; null for any other and for one that stands for nobody. */
export function pronounDraft(reading: Reading, language: Language, word: number): MentionDraft | null {
  const { words } = reading
  const form = bareForm(reading, word)
  if (!words.mentionPronoun.has(form)) return null
  if (form === 'il' && isExpletive(reading, language, word)) return null
  const plural = words.pluralPronoun.has(form)
  const gender: Gender = words.femininePronoun.has(form)
    ? 'feminine'
    : words.masculinePronoun.has(form)
      ? 'masculine'
      : null
  return {
    ...spanWithoutHyphens(reading, word),
    form: 'pronoun',
    kind: null,
    gender,
    plural,
    head: word,
    firstWord: word,
    lastWord: word,
    names: -1,
    members: [],
    role: form,
    definite: true,
    genderOfBearer: true,
    sure: true,
  }
}

/** *ce dernier*, *cette dernière*: somebody named just before. */
export function latterDraft({ syntax, lower, words }: Reading, word: number): MentionDraft {
  const feminine = words.feminineDeterminer.has(lower[word - 1]!) || lower[word]!.includes('è')
  return {
    start: syntax.start[word - 1]!,
    end: syntax.end[word]!,
    form: 'pronoun',
    kind: null,
    gender: feminine ? 'feminine' : 'masculine',
    plural: lower[word]!.endsWith('s'),
    head: word,
    firstWord: word - 1,
    lastWord: word,
    names: -1,
    members: [],
    role: lower[word]!,
    definite: true,
    genderOfBearer: true,
    sure: true,
  }
}

/** *il faut*, *il y a*; never the subject of a verb of saying, whatever the parser calls it. */
const isExpletive = ({ syntax, lower, words }: Reading, language: Language, word: number): boolean => {
  const label = syntax.deprel[word]
  const head = syntax.head[word]!
  if (head >= 0 && language.cueVerbs.has(syntax.lemma(head))) return false
  if (label === deprel('expl:subj') || label === deprel('expl')) return true
  return head >= 0 && words.impersonalVerb.has(lower[head]!)
}
