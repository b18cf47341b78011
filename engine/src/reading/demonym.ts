import type { Language } from '../lang/language.ts'
import { firstNameBits } from './first-name.ts'
import { isA, type Reading, upos } from './reading.ts'

const nominal = new Set([upos('PROPN'), upos('NOUN'), upos('ADJ')])

/** *la Bretonne*, *le Cantalien*: a word with a capital, alone behind its determiner, that says where one person is from. */
export function isDemonym(reading: Reading, language: Language, word: number): boolean {
  const { syntax, lower, text } = reading
  if (!nominal.has(syntax.upos[word]!) || !startsWithCapital(reading, word) || word === 0) return false
  const form = lower[word]!
  const article = lower[word - 1]!
  const { masculine, feminine, others } = language.demonyms
  const fits = isA(reading, word - 1, 'feminineDeterminer')
    ? feminine.test(form)
    : (isA(reading, word - 1, 'masculineDeterminer') && masculine.test(form)) ||
      (isA(reading, word - 1, 'article') && (masculine.test(form) || feminine.test(form)))
  if (!fits || others.has(form) || language.placeNames.has(form) || language.mediaNames.has(`${article} ${form}`))
    return false
  if (firstNameBits(reading, language, word)) return false
  const next = word + 1
  return next >= syntax.length || !startsWithCapital(reading, next) || text[syntax.end[word]!] !== ' '
}

const startsWithCapital = ({ syntax, text }: Reading, word: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(syntax.start[word]!, syntax.end[word]!))
