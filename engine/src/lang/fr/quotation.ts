import type { QuotationHabits } from '../../text/quotation-habits.ts'

// biome-ignore format: a word list
const elisions = [
  'l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'ç', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu', 'presqu', 'entr', 'aujourd', 'prud',
]

/** Verbs that stand in a clause about the speaker, by their stems: *affirm* for *affirme, affirmait, affirmé*. */
// biome-ignore format: a word list
const speechStems = [
  'dit', 'dis', 'redit', 'déclar', 'affirm', 'ajout', 'expliqu', 'précis', 'estim', 'assur', 'annonc', 'indiqu', 'confi', 'conclu', 'répond',
  'répondu', 'répliqu', 'rétorqu', 'lanc', 'lâch', 'martel', 'soulign', 'rappel', 'poursui', 'insist', 'renchéri', 'reconn', 'regrett',
  'déplor', 'dénonc', 'critiqu', 'raill', 'ironis', 'plaid', 'prévien', 'prévenu', 'averti', 'confirm', 'raconte', 'raconté', 'racontait', 'témoign', 'jug',
  'observ', 'not', 'constat', 'relev', 'résum', 'détaill', 'argu', 'argument', 'justifi', 'promet', 'promis', 'jur', 'écri', 'tweet',
  'demand', 'interrog', 'tranch', 'tempêt', 'fulmin', 'gliss', 'souffl', 'murmur', 'cri', 'exclam', 'comment',
  'tonn', 'tacl', 'repren', 'repris', 'enchaîn', 'complèt', 'complét', 'nuanc', 'tempér', 'salu', 'félicit', 'souhait', 'espèr', 'espér', 'propos',
  'exhort', 'appel', 'réclam', 'préconis', 'recommand', 'pens', 'croit', 'soutien', 'soutenu', 'prétend', 'avou', 'admet', 'admis', 'concèd', 'concéd',
]

/** French quotations: which words are elided, and how the clause looks that names the speaker after or inside a quotation. */
export const frenchQuotationHabits: QuotationHabits = {
  elisions: new Set(elisions),
  speechStems: new Set(speechStems),
  auxiliaries: new Set(['a', 'ont', 'avait', 'avaient', 'aurait', 'auraient', 'ai', 'est', 'était', 'étaient', 'sont']),
  subjectClitics: new Set(['il', 'elle', 'on', 'ils', 'elles', 'je', 'nous', 'vous']),
  objectClitics: new Set(['lui', 'leur', 'nous', 'vous', 'me', 'te', 'se', 'en', 'y', 'ne', 'le', 'la', 'les']),
}
