import { plainText } from '../html/dom.ts'
import type { Field } from '../ingested-article.ts'
import { knownAgency } from './agencies.ts'
import { candidate, chooseField, type WeightedCandidate } from './choose-field.ts'
import { stringsOf } from './json-ld.ts'
import { articleStrings, isAside, metasOf, microdata, type Page } from './page.ts'

/** Agency credited for the text: as author or provider in the data, in the by-line, at the dateline or at the end of the text. */
export function findAgency(page: Page, text: string): Field<string> {
  const credits: WeightedCandidate<string>[] = []
  const add = (
    values: readonly string[],
    origin: 'json-ld' | 'meta' | 'microdata' | 'visible-text',
    place: string,
    weight: number,
  ) => {
    for (const value of values) {
      const agency = knownAgency(value)
      if (agency !== null) credits.push(candidate(agency, origin, place, weight))
    }
  }
  add([...articleStrings(page, 'author'), ...articleStrings(page, 'creator')], 'json-ld', 'JSON-LD author', 3)
  add(
    ['sourceOrganization', 'provider', 'creditText', 'copyrightHolder'].flatMap(property =>
      articleStrings(page, property),
    ),
    'json-ld',
    'JSON-LD credit',
    3,
  )
  add(page.article ? stringsOf(page.article.publisher, page.nodes) : [], 'json-ld', 'JSON-LD publisher', 2)
  add(
    metasOf(page, 'author', 'article:author', 'source', 'news:source', 'dc.source', 'article:provider').map(
      meta => meta.content,
    ),
    'meta',
    'meta credit',
    2,
  )
  add([...microdata(page, 'author'), ...microdata(page, 'sourceOrganization')], 'microdata', 'microdata credit', 2)
  add(visibleCredits(page), 'visible-text', 'by-line', 2)
  add(textCredits(text), 'visible-text', 'credit in the text', 1.5)
  return chooseField(credits, (a, b) => a === b)
}

function visibleCredits(page: Page): string[] {
  const selector =
    '[class*=byline],[class*=author],[class*=auteur],[class*=signature],[class*=source],[class*=agence],[class*=agency],[class*=credit],[rel~=author]'
  const outside =
    'figure,figcaption,aside,nav,footer,[class*=comment],[class*=photo],[class*=image],[class*=media],[class*=caption],[class*=legend]'
  const named = [...page.document.querySelectorAll(selector)]
    .filter(element => !isAside(element, outside))
    .map(plainText)
  const lines = [...page.document.querySelectorAll('p,span,div')]
    .filter(element => element.querySelector('p,div') === null && !isAside(element, outside))
    .map(plainText)
  return [
    ...named.filter(text => text.length < 120),
    ...lines.filter(text => text.length < 80 && /^(?:Par|By|Avec|Source\s*:)\s/u.test(text)),
  ]
}

/** « PARIS (AFP) – … » at the start, « (avec AFP) » or « (AFP) » at the end. */
function textCredits(text: string): string[] {
  const start = /^[\p{Lu}][\p{L}' -]{1,40},?\s*(?:\d{1,2}\s\p{L}+\s(?:\d{4}\s)?)?\(([^()]{2,40})\)/u.exec(text)?.[1]
  const end = /\((?:avec |source\s*: ?)?([^()]{2,40})\)\s*\.?$/iu.exec(text)?.[1]
  const line = /\n(?:avec |source\s*: )?([^\n]{2,40})$/iu.exec(text)?.[1]
  return [start, end, line].filter(credit => credit !== undefined && credit.split(/[\s,/]+/).length <= 5) as string[]
}
