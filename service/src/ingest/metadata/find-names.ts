import { plainText } from '../html/dom.ts'
import type { Field } from '../ingested-article.ts'
import { knownAgency } from './agencies.ts'
import { candidate, chooseField, type WeightedCandidate } from './choose-field.ts'
import { stringsOf, typesOf } from './json-ld.ts'
import { articleStrings, isAside, metasOf, microdata, type Page } from './page.ts'

type Names = WeightedCandidate<string>[]
const TITLE_SEPARATOR = /\s+[|·•–—»:-]\s+|\s*[|]\s*/

/** Name of the medium. An agency named as publisher of a copy counts for less than the site's own name. */
export function findOutlet(page: Page): Field<string> {
  const names: Names = []
  for (const name of articleStrings(page, 'publisher').slice(0, 1)) {
    names.push(candidate(name, 'json-ld', 'JSON-LD publisher', knownAgency(name) === null ? 3 : 1.2))
  }
  for (const meta of metasOf(page, 'og:site_name').slice(0, 1))
    names.push(candidate(meta.content, 'opengraph', meta.place, 2.5))
  for (const name of microdata(page, 'publisher').slice(0, 1))
    names.push(candidate(name, 'microdata', '[itemprop=publisher]', 2.2))
  for (const meta of metasOf(
    page,
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'cre',
    'copyright',
  ).slice(0, 3)) {
    names.push(candidate(meta.content.replace(/^(?:©|copyright)\s*(?:\d{4})?\s*/i, ''), 'meta', meta.place, 1.4))
  }
  for (const node of page.nodes
    .filter(node => typesOf(node).some(type => /^(?:WebSite|NewsMediaOrganization)$/.test(type)))
    .slice(0, 1)) {
    for (const name of stringsOf(node.name, []).slice(0, 1))
      names.push(candidate(name, 'json-ld', `JSON-LD ${typesOf(node)[0]} name`, 1.5))
  }
  const inTitle = siteNameInTitle(page)
  if (inTitle !== null) names.push(candidate(inTitle, 'html', 'site name in the page title', 1.3))
  const header = plainText(
    page.document.querySelector(
      'header [class*=logo],header [class*=site-name],header [class*=brand],[class*=site-title],#logo',
    ),
  )
  if (header !== '' && header.length < 50) names.push(candidate(header, 'visible-text', 'name in the page header', 1))
  const host = hostOf(page)
  if (host !== null) names.push(candidate(host, 'url', 'host name', 0.4))
  const usable = names.filter(name => name.value.length <= 80 && !/^https?:/.test(name.value))
  return chooseField(usable, sameName)
}

/** « Le Courrier » and « Le Courrier.fr », « lecourrier.example ». */
const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)
const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.(?:fr|com|be|ch|ca|net|org|info|eu|lu|example|test)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** The part of the page title that is not the article's: usually the last one, the first where the main heading stands last. */
function siteNameInTitle(page: Page): string | null {
  const parts = (page.document.title ?? '')
    .trim()
    .split(TITLE_SEPARATOR)
    .map(part => part.trim())
  if (parts.length < 2) return null
  const headings = [...page.document.querySelectorAll('h1')].map(heading => titleKey(plainText(heading)))
  const name = headings.includes(titleKey(parts.at(-1) ?? '')) ? parts[0] : parts.at(-1)
  return name !== undefined && name.length >= 2 && name.length <= 40 && name.split(' ').length <= 6 ? name : null
}

function hostOf(page: Page): string | null {
  const address =
    page.url ??
    page.document.querySelector('link[rel~=canonical]')?.getAttribute('href') ??
    metasOf(page, 'og:url')[0]?.content
  const host = address ? URL.parse(address)?.hostname : undefined
  return host ? host.replace(/^(?:www|m|amp|mobile)\./, '') : null
}

/** Title without the site's name, by vote of headline, main heading, social titles and the page title. */
export function findTitle(page: Page, outlet: string | null): Field<string> {
  const titles: Names = []
  const add = (value: string, origin: Names[number]['origin'], place: string, weight: number) => {
    const title = withoutOutlet(value.replace(/\s+/g, ' ').trim(), outlet)
    if (title !== '' && !(outlet !== null && sameName(title, outlet)))
      titles.push(candidate(title, origin, place, weight))
  }
  const headings = [...page.document.querySelectorAll('h1')].filter(
    heading => heading.closest('aside,footer,nav') === null,
  )
  const marked =
    headings.find(heading => heading.closest('article,main,[itemtype*=Article]') !== null) ?? headings.at(0)
  if (marked) add(plainText(marked), 'html', 'main heading', 3)
  for (const value of articleStrings(page, 'headline').slice(0, 1)) add(value, 'json-ld', 'JSON-LD headline', 2.8)
  for (const meta of metasOf(page, 'og:title').slice(0, 1)) add(meta.content, 'opengraph', meta.place, 2)
  for (const value of microdata(page, 'headline').slice(0, 1)) add(value, 'microdata', '[itemprop=headline]', 2)
  for (const meta of metasOf(page, 'twitter:title', 'dc.title', 'title').slice(0, 2))
    add(meta.content, 'meta', meta.place, 1)
  if (page.document.title) add(page.document.title, 'html', 'page title', 1.2)
  return chooseField(titles, (a, b) => titleKey(a) === titleKey(b))
}

const titleKey = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title
  const parts = title.split(/(\s+[|·•–—-]\s+|\s*\|\s*)/)
  while (parts.length > 2 && sameName(parts.at(-1) ?? '', outlet)) parts.splice(-2)
  while (parts.length > 2 && sameName(parts[0] ?? '', outlet)) parts.splice(0, 2)
  return parts.join('').trim()
}

/** Persons who signed. Addresses, the outlet's own name and agencies are not persons. */
export function findAuthors(page: Page, outlet: string | null): Field<readonly string[]> {
  const lists: WeightedCandidate<readonly string[]>[] = []
  const add = (
    values: readonly string[],
    origin: 'json-ld' | 'meta' | 'microdata' | 'opengraph' | 'visible-text' | 'link-element',
    place: string,
    weight: number,
  ) => {
    const names = [...new Set(values.flatMap(splitNames))].filter(name => isPerson(name, outlet))
    if (names.length > 0) lists.push(candidate(names, origin, place, weight))
  }
  add(articleStrings(page, 'author'), 'json-ld', 'JSON-LD author', 3)
  if (articleStrings(page, 'author').length === 0) add(articleStrings(page, 'creator'), 'json-ld', 'JSON-LD creator', 2)
  add(
    metasOf(page, 'author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author').map(
      meta => meta.content,
    ),
    'meta',
    'meta[name=author]',
    2,
  )
  add(
    metasOf(page, 'article:author', 'og:article:author').map(meta => meta.content),
    'opengraph',
    'meta[property=article:author]',
    1.5,
  )
  add(microdata(page, 'author'), 'microdata', '[itemprop=author]', 2)
  add(byLines(page), 'visible-text', 'by-line', 1.8)
  return chooseField(lists, (a, b) => [...a].map(titleKey).sort().join() === [...b].map(titleKey).sort().join())
}

function byLines(page: Page): string[] {
  const outside =
    'aside,nav,footer,[class*=comment],[id*=comment],[class*=related],[class*=sidebar],[class*=card],[class*=bio]'
  const named = [
    ...page.document.querySelectorAll(
      '[rel~=author],[class*=byline],[class*=author],[class*=auteur],[class*=signature]',
    ),
  ]
  const texts = named
    .filter(element => !isAside(element, outside))
    .map(plainText)
    .filter(text => text.length > 3 && text.length < 100)
  if (texts.length > 0) return texts.slice(0, 1)
  for (const element of page.document.querySelectorAll('p,span,div,font,small,td,h5,h6')) {
    const text = element.querySelector('p,div,td') === null ? plainText(element) : ''
    const signed = text.length < 120 ? SIGNED.exec(text) : null
    if (signed && !isAside(element, outside)) return [text.slice(signed[0].length)]
  }
  return []
}

/** « Par Jeanne Morel », « Publié le 5 mars 2024 par Jeanne Morel ». */
const SIGNED =
  /^(?:(?:Publié|Posté|Soumis|Rédigé|Écrit|Mis en ligne)[^.!?«»]{0,60}?\s)?(?:[Pp]ar|PAR|[Bb]y) (?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u

function splitNames(value: string): string[] {
  return value
    .replace(/\s*[|·•–—(].*$/u, '')
    .replace(/\s+(?:publié|mis à jour|le (?:\p{L}{3,8} )?\d|\d{1,2}[ /.]).*$/iu, '')
    .replace(
      /^(?:par|by|texte|propos recueillis par|recueilli par|de notre (?:correspondante?|envoyée? spéciale?)(?: à [\p{L} -]+?)?,?)\s*:?\s+/iu,
      '',
    )
    .split(/\s*(?:,|;|\/|&|\bet\b|\band\b|\bavec\b)\s*/u)
    .map(name => name.replace(/\s+/g, ' ').trim())
}

function isPerson(name: string, outlet: string | null): boolean {
  if (name.length < 3 || name.length > 60 || /^https?:|[@\d]|\.(?:fr|com)$/.test(name)) return false
  if (!/^\p{Lu}/u.test(name) || /\.$/.test(name) || (outlet !== null && sameName(name, outlet))) return false
  return (
    knownAgency(name) === null &&
    !/^(?:la )?rédaction\b|^(?:admin|webmaster|rédacteur|service |journaliste|correspondant)/iu.test(name)
  )
}
