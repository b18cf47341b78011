import { FEATURE } from '../../../engine/src/model/syntax.ts'
import { TAG, TAG_FEATURES, type Tag } from '../../../engine/src/syntax/tags.ts'
import type { LexiconForm } from './expand-hunspell.ts'

/** One reading of a form: its tag (index into TAGS), bits of FEATURE, and dictionary form. */
export interface FormAnalysis {
  readonly tag: number
  readonly features: number
  readonly lemma: string
}

const { masculine, feminine, singular, plural, first, second, third } = FEATURE
const { indicative, subjunctive, conditional, imperative, present, past, imperfect, future } = FEATURE

/** Part of speech of a hunspell field `po:…`, for words that are not verbs. */
const PARTS: Readonly<Record<string, Tag>> = {
  nom: 'NOUN',
  adj: 'ADJ',
  adv: 'ADV',
  negadv: 'ADV',
  advint: 'ADV',
  proadv: 'ADV',
  prep: 'ADP',
  prepv: 'ADP',
  interj: 'INTJ',
  titr: 'NOUN',
  npr: 'PROPN',
  prn: 'PROPN',
  patr: 'PROPN',
  nb: 'NUM',
  nbro: 'NUM',
  cjsub: 'SCONJ',
  cjco: 'CCONJ',
  cj: 'SCONJ',
  det: 'DET',
  detpos: 'DET',
  detind: 'DET',
  detdem: 'DET',
  detneg: 'DET',
  detint: 'DET',
  prodem: 'PRON',
  proind: 'PRON',
  proint: 'PRON',
  proneg: 'PRON',
  prorel: 'PRON.rel',
  propersuj: 'PRON',
  properobj: 'PRON',
  '1pe': 'PRON',
  '2pe': 'PRON',
  '3pe': 'PRON',
  'loc.adv': 'ADV',
  'loc.adj': 'ADJ',
  'loc.nom': 'NOUN',
  'loc.prep': 'ADP',
}

const INFLECTION: Readonly<Record<string, number>> = { mas: masculine, fem: feminine, sg: singular, pl: plural }

const PRONOUNS: Readonly<Record<string, number>> = {
  prodem: FEATURE.demonstrative,
  detdem: FEATURE.demonstrative,
  proint: FEATURE.interrogative,
  detint: FEATURE.interrogative,
  advint: FEATURE.interrogative,
  proind: FEATURE.indefinite,
  detind: FEATURE.indefinite,
  proneg: FEATURE.negative,
  negadv: FEATURE.negative,
  detneg: FEATURE.negative,
  detpos: FEATURE.possessive,
  propersuj: FEATURE.personal,
  properobj: FEATURE.personal,
  prn: FEATURE.firstName,
}

const TENSES: Readonly<Record<string, number>> = {
  ipre: indicative | present,
  iimp: indicative | imperfect,
  ipsi: indicative | past,
  ifut: indicative | future,
  cond: conditional | present,
  spre: subjunctive | present,
  simp: subjunctive | imperfect,
  impe: imperative | present,
}

const PERSONS: Readonly<Record<string, number>> = { 1: first, 2: second, 3: third, sg: singular, pl: plural }

/** Readings that one line of the dictionary gives to a form. */
export function analysesOf({ lemma, fields }: LexiconForm): FormAnalysis[] {
  const parts = fields.filter(field => field.startsWith('po:')).map(field => field.slice(3))
  let inflection = 0
  for (const field of fields) if (field.startsWith('is:')) inflection |= INFLECTION[field.slice(3)] ?? 0
  const verb = parts.find(part => /^v\d/u.test(part))
  if (verb !== undefined) return verbAnalyses(lemma, verb, parts, inflection)
  const analyses: FormAnalysis[] = []
  for (const part of parts) {
    const tag = PARTS[part]
    if (tag === undefined) continue
    const name = tag === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(lemma) && part === 'nom'
    analyses.push({
      tag: TAG[name ? 'PROPN' : tag],
      features: inflection | (PRONOUNS[part] ?? 0) | (TAG_FEATURES[TAG[tag]] ?? 0),
      lemma,
    })
  }
  return analyses
}

function verbAnalyses(lemma: string, verb: string, parts: readonly string[], inflection: number): FormAnalysis[] {
  const analyses: FormAnalysis[] = []
  const add = (tag: Tag, features: number) => {
    analyses.push({ tag: TAG[tag], features: features | TAG_FEATURES[TAG[tag]]!, lemma })
    if (verb.startsWith('v0')) {
      const auxiliary = tag === 'VERB.inf' ? 'AUX.inf' : tag === 'VERB' ? 'AUX' : 'AUX.part'
      analyses.push({ tag: TAG[auxiliary], features: features | TAG_FEATURES[TAG[tag]]!, lemma })
    }
  }
  const persons = parts.map(part => /^([123])[ij]?(sg|pl)!?$/u.exec(part)).filter(match => match !== null)
  for (const part of parts) {
    if (part === 'infi') add('VERB.inf', 0)
    else if (part === 'ppre') add('VERB.ger', 0)
    else if (part === 'ppas') add('VERB.part', inflection)
    else if (part === 'adj' || part === 'nom')
      analyses.push({ tag: TAG[part === 'adj' ? 'ADJ' : 'NOUN'], features: inflection, lemma })
    const tense = TENSES[part]
    if (tense === undefined) continue
    const distinct = new Set(persons.map(match => match[2]!))
    if (distinct.size === 0) add('VERB', tense)
    for (const number of distinct) {
      const same = persons.filter(match => match[2] === number)
      const person = same.length === 1 ? PERSONS[same[0]![1]!]! : same.some(match => match[1] === '3') ? third : 0
      add('VERB', tense | person | PERSONS[number]!)
    }
  }
  return analyses
}
