import type { Field, FieldOrigin } from '../ingested-article.ts'
import { candidate, chooseField, type WeightedCandidate } from './choose-field.ts'
import { detectLanguage } from './detect-language.ts'
import { articleStrings, metasOf, type Page } from './page.ts'

/** Characters of text from which detection is trusted more than a declaration: templates declare English for French pages. */
const SURE = 400

/** Language of an article as its primary subtag (`fr`): the text decides where it is long enough, else what the page declares. */
export function findLanguage(page: Page, text: string): Field<string> {
  const languages: WeightedCandidate<string>[] = []
  const add = (tag: string | null | undefined, origin: FieldOrigin, place: string, weight: number) => {
    const language = primarySubtag(tag ?? '')
    if (language !== null) languages.push(candidate(language, origin, place, weight))
  }
  add(
    page.document.documentElement.getAttribute('lang') ?? page.document.documentElement.getAttribute('xml:lang'),
    'html',
    'html[lang]',
    2,
  )
  add(articleStrings(page, 'inLanguage')[0], 'json-ld', 'JSON-LD inLanguage', 2)
  add(metasOf(page, 'og:locale')[0]?.content, 'opengraph', 'meta[property=og:locale]', 1)
  add(metasOf(page, 'content-language', 'language', 'dc.language')[0]?.content, 'meta', 'meta[name=language]', 1)
  add(page.headers.get('content-language'), 'http-header', 'Content-Language', 1)
  add(detectLanguage(text), 'detection', 'detected in the text', text.length >= SURE ? 8 : 1.2)
  return chooseField(languages, (a, b) => a === b)
}

/** Primary subtag of a language tag as pages write it (`fr-FR`, `fr_FR`, `French`), null where it is none. */
export function primarySubtag(tag: string): string | null {
  const first =
    tag
      .trim()
      .toLowerCase()
      .split(/[-_,;\s]/)[0] ?? ''
  if (/^(?:french|français|francais)$/.test(first)) return 'fr'
  return /^[a-z]{2,3}$/.test(first) ? first : null
}
