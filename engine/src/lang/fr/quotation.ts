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
  'demand', 'interrog', 's’interrog', 'tranch', 'tempêt', 'fulmin', 'gliss', 'souffl', 'murmur', 'cri', 's’exclam', 'exclam', 'comment',
  'tonn', 'tacl', 'repren', 'repris', 'enchaîn', 'complèt', 'complét', 'nuanc', 'tempér', 'salu', 'félicit', 'souhait', 'espèr', 'espér', 'propos',
  'exhort', 'appel', 'réclam', 'préconis', 'recommand', 'pens', 'croit', 'soutien', 'soutenu', 'prétend', 'avou', 'admet', 'admis', 'concèd', 'concéd',
]

const clitics = 'il|elle|on|ils|elles|je|nous|vous'
const auxiliary = "(?:s['’](?:est|était|étaient|sont)|a|ont|avait|avaient|aurait|auraient|ai)"
const inverted = `(?:(?:l|m|t|s|n|me|te|se|lui|leur|nous|vous|en|y|ne|n)['’ ])?\\p{L}+(?:-t)?-(?:${clitics})(?!\\p{L})`
const speech = `(?:${speechStems.join('|')})\\p{Ll}{0,6}(?![\\p{L}'’-])`
const adverbs = '(?:\\p{Ll}+ ){0,2}'
const pronouns = "(?:(?:lui|leur|nous|me|se) |[ls]['’])?"
const clause = `(?:${inverted}|${auxiliary} ${adverbs}${speech}|${pronouns}${speech})`

/** French quotations: which words are elided, and how the clause looks that names the speaker after or inside a quotation. */
export const frenchQuotationHabits: QuotationHabits = {
  elisions: new Set(elisions),
  inciseAhead: new RegExp(`^[\\s ]*[,–—-]?[\\s ]*${clause}`, 'u'),
  inciseWithin: new RegExp(`(?:[,?!…][\\s ]+|[\\s ][–—-][\\s ]*)${clause}`, 'u'),
}
