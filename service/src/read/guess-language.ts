/** Words that every French text is full of and that few other languages have. */
// biome-ignore format: a word list
const FRENCH_WORDS = new Set([
  'le', 'la', 'les', 'l', 'un', 'une', 'des', 'du', 'd', 'de', 'et', 'est', 'sont', 'en', 'au', 'aux', 'que', 'qui', 'qu', 'ne', 'pas', 'dans', 'pour',
  'par', 'sur', 'avec', 'ce', 'cette', 'ces', 'il', 'elle', 'ils', 'elles', 'je', 'j', 'nous', 'vous', 'se', 's', 'sa', 'son', 'ses', 'leur', 'leurs',
  'été', 'était', 'à', 'où', 'mais', 'ou', 'donc', 'selon', 'plus', 'après', 'être', 'fait', 'ont', 'a', 'c', 'n', 'y', 'lui', 'dit',
])
const SAMPLE = 4000
const ENOUGH_WORDS = 12
/** French news has 40 to 50 of these words in a hundred; Spanish, which shares the most, about 20. */
const FRENCH_SHARE = 0.28

/**
 * The language of a text as an ISO 639-1 code; `fr` where there is too little of it to tell. The detector of many languages is loaded only
 * where counting small words finds no French.
 */
export async function guessLanguage(text: string): Promise<string> {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const french = words.filter(word => FRENCH_WORDS.has(word)).length
  if (words.length < ENOUGH_WORDS || french >= words.length * FRENCH_SHARE) return 'fr'
  const { detectLanguage } = await import('../ingest/metadata/detect-language.ts')
  return detectLanguage(text) ?? 'fr'
}
