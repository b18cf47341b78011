import { readFileSync } from 'node:fs'
import { FEATURE } from '../../../engine/src/model/syntax.ts'
import { exactHash } from '../../../engine/src/syntax/hash.ts'
import { fingerprint, homeSlot, type Lexicon } from '../../../engine/src/syntax/lexicon.ts'
import { TAG, type Tag } from '../../../engine/src/syntax/tags.ts'
import type { TreebankSentence } from '../treebank/read-conllu.ts'
import { analysesOf, type FormAnalysis } from './analysis.ts'
import { expandHunspell } from './expand-hunspell.ts'

/** Readings of each form, one a tag. */
export type LexiconForms = Map<string, Map<number, FormAnalysis>>

const CLOSED = new Set<number>(
  (
    [
      'ADP',
      'ADV',
      'AUX',
      'AUX.inf',
      'AUX.part',
      'CCONJ',
      'DET',
      'INTJ',
      'PART',
      'PRON',
      'PRON.rel',
      'SCONJ',
      'SYM',
    ] as Tag[]
  ).map(tag => TAG[tag]),
)
const LEAST_OPEN = 15
const LEAST_CLOSED = 2
const LOAD = 0.7

/** Forms of a hunspell dictionary (`folder`/fr.aff, fr.dic), amended by what the treebanks say of forms that they hold often enough. */
export function gatherForms(folder: string, sentences: readonly TreebankSentence[]): LexiconForms {
  const forms: LexiconForms = new Map()
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
  for (const form of expandHunspell(read('fr.aff'), read('fr.dic')))
    for (const analysis of analysesOf(form)) add(forms, form.form.replaceAll('’', "'"), analysis)
  amend(forms, sentences)
  return forms
}

function add(forms: LexiconForms, form: string, analysis: FormAnalysis): void {
  const known = forms.get(form)
  if (known === undefined) {
    forms.set(form, new Map([[analysis.tag, analysis]]))
    return
  }
  const other = known.get(analysis.tag)
  known.set(analysis.tag, other === undefined ? analysis : merged(other, analysis))
}

const GENDER = FEATURE.masculine | FEATURE.feminine
const NUMBER = FEATURE.singular | FEATURE.plural
const rank = (features: number): number =>
  (features & FEATURE.indicative ? 0 : features & FEATURE.conditional ? 1 : features & FEATURE.subjunctive ? 2 : 3) *
    2 +
  (features & FEATURE.third ? 0 : 1)

/** One reading of two with the same tag: what they differ in falls away, or the commoner mood and person stays. */
function merged(a: FormAnalysis, b: FormAnalysis): FormAnalysis {
  if (a.tag === TAG.VERB || a.tag === TAG.AUX) return rank(b.features) < rank(a.features) ? b : a
  let features = a.features | b.features
  if ((features & GENDER) === GENDER) features &= ~GENDER
  if ((features & NUMBER) === NUMBER) features &= ~NUMBER
  return { ...a, features }
}

/** Counts each form's readings in the treebanks; the commonest features and lemma win, new tags enter when seen often enough. */
function amend(forms: LexiconForms, sentences: readonly TreebankSentence[]): void {
  const counts = new Map<string, Map<string, number>>()
  for (const { words } of sentences)
    for (const word of words) {
      const name = word.tag === TAG.PROPN || word.tag === TAG.X
      const form = (name ? word.form : word.form.toLowerCase()).replaceAll('’', "'")
      const readings = counts.get(form) ?? new Map<string, number>()
      const key = `${word.tag}\t${word.features}\t${word.lemma}`
      readings.set(key, (readings.get(key) ?? 0) + 1)
      counts.set(form, readings)
    }
  for (const [form, readings] of counts) {
    const totals = new Map<number, number>()
    for (const [key, count] of readings)
      totals.set(Number.parseInt(key, 10), (totals.get(Number.parseInt(key, 10)) ?? 0) + count)
    const ranked = [...readings].sort((x, y) => x[1] - y[1])
    for (const [key, count] of ranked) {
      const [tag, features, lemma] = key.split('\t') as [string, string, string]
      const number = Number(tag)
      const known = forms.get(form)?.get(number)
      const needed = known ? 2 : CLOSED.has(number) ? LEAST_CLOSED : LEAST_OPEN
      if (totals.get(number)! < needed || (known === undefined && /\d/u.test(form)) || count * 5 < totals.get(number)!)
        continue
      const entry = forms.get(form) ?? new Map<number, FormAnalysis>()
      entry.set(number, {
        tag: number,
        features: Number(features) | ((known?.features ?? 0) & FEATURE.firstName),
        lemma,
      })
      forms.set(form, entry)
    }
  }
}

/** The lemma rule of a form (see engine/src/syntax/lemma.ts). */
export function lemmaRule(form: string, lemma: string, tag: number): string {
  const keepsCase = tag === TAG.PROPN || tag === TAG.X
  const base = keepsCase ? form : form.toLowerCase()
  let shared = 0
  while (shared < base.length && shared < lemma.length && base[shared] === lemma[shared]) shared++
  if (shared > 0) return `${base.length - shared} ${lemma.slice(shared)}`
  let written = 0
  while (written < form.length && written < lemma.length && form[written] === lemma[written]) written++
  return written > 0 ? `!${form.length - written} ${lemma.slice(written)}` : `=${lemma}`
}

/** Packs forms into the arrays that the engine uses in place. */
export function packLexicon(forms: LexiconForms): Lexicon {
  const rules: string[] = []
  const ruleNumbers = new Map<string, number>()
  const ruleNumber = (rule: string): number => {
    const known = ruleNumbers.get(rule)
    if (known !== undefined) return known
    ruleNumbers.set(rule, rules.length)
    return rules.push(rule) - 1
  }
  const classNumbers = new Map<string, number>()
  const classes: (readonly { tag: number; features: number; rule: number }[])[] = [[]]
  const slots = new Int32Array(Math.ceil(forms.size / LOAD))
  for (const [form, readings] of forms) {
    const packed = [...readings.values()]
      .map(({ tag, features, lemma }) => ({ tag, features, rule: ruleNumber(lemmaRule(form, lemma, tag)) }))
      .sort((a, b) => a.tag - b.tag)
    const key = packed.map(each => `${each.tag} ${each.features} ${each.rule}`).join(',')
    const number = classNumbers.get(key) ?? classes.push(packed) - 1
    classNumbers.set(key, number)
    const hash = exactHash(form, 0, form.length)
    let at = homeSlot(hash, slots.length)
    while (slots[at] !== 0) at = (at + 1) % slots.length
    slots[at] = (fingerprint(hash) << 16) | number
  }
  if (classes.length > 0xffff)
    throw new Error(`The lexicon has ${classes.length} classes, more than its slots can name`)
  const flat = classes.flat()
  let start = 0
  const starts = classes.map(each => {
    start += each.length
    return start - each.length
  })
  return {
    slots,
    classes: Int32Array.from([...starts, flat.length]),
    masks: Int32Array.from(classes, each => each.reduce((bits, { tag }) => bits | (1 << tag), 0)),
    unions: Int32Array.from(classes, each => each.reduce((bits, { features }) => bits | features, 0)),
    tags: Uint8Array.from(flat, ({ tag }) => tag),
    features: Int32Array.from(flat, ({ features }) => features),
    lemmas: Int32Array.from(flat, ({ rule }) => rule),
    rules,
  }
}
