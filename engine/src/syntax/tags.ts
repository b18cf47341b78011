import { DEPRELS, FEATURE, UPOS, type Upos } from '../model/syntax.ts'

/**
 * What the tagger chooses among: the parts of speech of Universal Dependencies, split where the parser gains by it (form of the verb,
 * relative pronouns), and `CONTRACTION` for a written word that stands for a preposition and a determiner or pronoun (*du*, *auquel*).
 */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'AUX.inf',
  'AUX.part',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PRON.rel',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'VERB.inf',
  'VERB.part',
  'VERB.ger',
  'X',
  'CONTRACTION',
] as const
export type Tag = (typeof TAGS)[number]

/** Index of a tag in TAGS. */
export const TAG = Object.fromEntries(TAGS.map((tag, index) => [tag, index])) as Readonly<Record<Tag, number>>

/** Part of speech of each tag, an index into UPOS; contractions never reach a tree. */
export const TAG_UPOS = Uint8Array.from(TAGS, tag => Math.max(0, UPOS.indexOf(tag.split('.')[0] as Upos)))

const VERB_FORMS: Readonly<Record<string, number>> = {
  AUX: FEATURE.finite,
  'AUX.inf': FEATURE.infinitive,
  'AUX.part': FEATURE.participle,
  VERB: FEATURE.finite,
  'VERB.inf': FEATURE.infinitive,
  'VERB.part': FEATURE.participle | FEATURE.past,
  'VERB.ger': FEATURE.participle | FEATURE.present,
  'PRON.rel': FEATURE.relative,
}

/** Bits of FEATURE that a tag says by itself. */
export const TAG_FEATURES = Int32Array.from(TAGS, tag => VERB_FORMS[tag] ?? 0)

/** For each tag the one of the other sort of verb with the same form: *AUX* for *VERB*, *VERB.part* for *AUX.part*; itself for others. */
const SISTERS: Readonly<Partial<Record<Tag, Tag>>> = {
  AUX: 'VERB',
  'AUX.inf': 'VERB.inf',
  'AUX.part': 'VERB.ger',
  VERB: 'AUX',
  'VERB.inf': 'AUX.inf',
  'VERB.part': 'AUX.part',
  'VERB.ger': 'AUX.part',
}

const AUXILIARY_RELATIONS = new Set(['aux', 'aux:pass', 'cop'])

/** The tag of a verb that goes with its relation, by deprel and tag (`deprel * TAGS.length + tag`): auxiliaries are those that help. */
export const TAG_UNDER = Uint8Array.from({ length: DEPRELS.length * TAGS.length }, (_, index) => {
  const deprel = DEPRELS[Math.floor(index / TAGS.length)]!
  const tag = index % TAGS.length
  const sister = SISTERS[TAGS[tag]!]
  return sister === undefined || TAGS[tag]!.startsWith('AUX') === AUXILIARY_RELATIONS.has(deprel) ? tag : TAG[sister]
})
