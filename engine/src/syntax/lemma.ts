import { classOf, type Lexicon } from './lexicon.ts'
import { TAG } from './tags.ts'

/**
 * Dictionary form of a word with a given tag: by the lexicon, else the word itself, in lower case unless it is a name. Who knows the
 * word's class in the lexicon tells it; 0 has it looked up.
 */
export function lemmaOf(lexicon: Lexicon, form: string, tag: number, known = 0): string {
  const lexicalClass = known || classOf(lexicon, form, 0, form.length)
  const end = lexicon.classes[lexicalClass + 1]!
  const keepsCase = tag === TAG.PROPN || tag === TAG.X
  for (let at = lexicon.classes[lexicalClass]!; at < end; at++)
    if (lexicon.tags[at] === tag)
      return applyRule(lexicon.rules[lexicon.lemmas[at]!]!, keepsCase ? form : form.toLowerCase(), form)
  return keepsCase ? form : form.toLowerCase().replace('’', "'")
}

/** A rule is a count of code units to take off the end, then the suffix to add; with "=" in front it gives the whole lemma. */
function applyRule(rule: string, form: string, written: string): string {
  if (rule.startsWith('=')) return rule.slice(1)
  const space = rule.indexOf(' ')
  const base = rule.startsWith('!') ? written : form
  const count = Number(rule.slice(rule.startsWith('!') ? 1 : 0, space))
  return base.replace('’', "'").slice(0, base.length - count) + rule.slice(space + 1)
}
