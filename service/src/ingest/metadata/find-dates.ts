import { type DomElement, plainText } from '../html/dom.ts'
import type { Field } from '../ingested-article.ts'
import { candidate, chooseField, type WeightedCandidate } from './choose-field.ts'
import { articleStrings, isAside, metasOf, microdata, type Page } from './page.ts'
import { datesAgree, hasZone, parseDate } from './parse-date.ts'

const PUBLISHED_WORDS =
  /(?:publié|publiée|posté|soumis|submitted|mis en ligne|mise en ligne|paru|rédigé|créé|published|posted)\w*/iu
const MODIFIED_WORDS =
  /(?:mise? à jour|modifié|modifiée|actualisé|actualisée|dernière modification|updated|modified)\w*/iu
/** Meta names of publication dates and how far each is trusted. */
const PUBLISHED_METAS: readonly (readonly [string, number])[] = [
  ['article:published_time', 2.6],
  ['og:article:published_time', 2.4],
  ['article:published', 2],
  ['og:published_time', 2],
  ['datepublished', 2],
  ['dc.date.issued', 2],
  ['dcterms.issued', 2],
  ['dcterms.created', 1.5],
  ['dc.date', 1.5],
  ['dcterms.date', 1.5],
  ['dc.date.created', 1.5],
  ['date', 1.5],
  ['pubdate', 2],
  ['publishdate', 2],
  ['publish-date', 2],
  ['publish_date', 2],
  ['publication_date', 2],
  ['publication-date', 2],
  ['parsely-pub-date', 2],
  ['sailthru.date', 1.8],
  ['citation_publication_date', 2],
  ['cxenseparse:recs:publishtime', 2],
  ['originalpublicationdate', 2],
  ['displaydate', 1.5],
  ['date.created', 1.5],
]
const MODIFIED_METAS: readonly (readonly [string, number])[] = [
  ['article:modified_time', 2.6],
  ['og:updated_time', 2],
  ['og:article:modified_time', 2.4],
  ['datemodified', 2],
  ['dcterms.modified', 2],
  ['dc.date.modified', 2],
  ['lastmod', 1.5],
  ['last-modified', 1],
  ['date.modified', 1.5],
  ['revised', 1.5],
]

type Dates = WeightedCandidate<string>[]

/** Publication and modification dates with every place that gives one. */
export function findDates(page: Page): { readonly published: Field<string>; readonly modified: Field<string> } {
  const visible = visibleDates(page)
  const published = [...fixedDates(page, 'published'), ...visible.published, ...urlDate(page)]
  const modified = [...fixedDates(page, 'modified'), ...visible.modified]
  const publishedField = chooseDate(published)
  const notBefore = modified.filter(
    one => publishedField.chosen === null || !isBefore(one.value, publishedField.chosen),
  )
  const late = chooseDate(notBefore.length > 0 ? notBefore : [])
  const dropped = modified.length - notBefore.length
  const reason = dropped > 0 ? `${late.reason}; ${dropped} earlier than the publication passed over` : late.reason
  const candidates = modified.map(({ value, origin, place }) => ({ value, origin, place }))
  return {
    published: publishedField,
    modified: { ...late, reason, candidates, conflict: late.conflict || dropped > 0 },
  }
}

const chooseDate = (dates: Dates): Field<string> =>
  chooseField(dates, datesAgree, date => (date.length > 10 ? 1 : 0) + (hasZone(date) ? 1 : 0))

const isBefore = (a: string, b: string): boolean =>
  hasZone(a) && hasZone(b)
    ? Date.parse(a) < Date.parse(b)
    : a.slice(0, Math.min(a.length, b.length, 16)) < b.slice(0, Math.min(a.length, b.length, 16))

function fixedDates(page: Page, kind: 'published' | 'modified'): Dates {
  const property = kind === 'published' ? 'datePublished' : 'dateModified'
  const dates: Dates = []
  const add = (
    values: readonly string[],
    origin: 'json-ld' | 'meta' | 'opengraph' | 'microdata',
    place: string,
    weight: number,
  ) => {
    for (const value of values.slice(0, 1)) {
      const date = parseDate(value)
      if (date) dates.push(candidate(date, origin, place, weight))
    }
  }
  add(articleStrings(page, property), 'json-ld', `JSON-LD ${property}`, 3.2)
  if (kind === 'published') add(articleStrings(page, 'dateCreated'), 'json-ld', 'JSON-LD dateCreated', 1.2)
  for (const [name, weight] of kind === 'published' ? PUBLISHED_METAS : MODIFIED_METAS) {
    for (const meta of metasOf(page, name).slice(0, 1))
      add([meta.content], /^(?:og|article):/.test(name) ? 'opengraph' : 'meta', meta.place, weight)
  }
  add(microdata(page, property), 'microdata', `[itemprop=${property}]`, 2.6)
  if (page.article === null) add(webPageDates(page, property), 'json-ld', `JSON-LD WebPage ${property}`, 1.6)
  return dates
}

/** The dates of a JSON-LD node that is a page and not an article count for little: many systems put the day of the template there. */
function webPageDates(page: Page, property: string): string[] {
  return page.nodes
    .filter(node => /WebPage$/.test(String(node['@type'])))
    .flatMap(node => (typeof node[property] === 'string' ? [node[property]] : []))
}

/** What readers see: `<time>` and « Publié le … » near the main heading. Text in boxes, lists of other articles and comments does not count. */
function visibleDates(page: Page): { published: Dates; modified: Dates } {
  const published: Dates = []
  const modified: Dates = []
  const outside =
    'aside,nav,footer,[class*=comment],[id*=comment],[class*=related],[class*=sidebar],[class*=recirc],[class*=teaser],[class*=card],li'
  const times = [...page.document.querySelectorAll('time')].filter(time => !isAside(time, outside))
  let plain = 0
  for (const time of times.slice(0, 12)) {
    const date = parseDate(time.getAttribute('datetime') ?? '') ?? parseDate(plainText(time))
    if (!date) continue
    const context = `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''} ${textBefore(time)}`
    if (lastOf(context, MODIFIED_WORDS) > lastOf(context, PUBLISHED_WORDS))
      modified.push(candidate(date, 'time-element', 'time element, said to be the update', 1.8))
    else if (time.hasAttribute('pubdate') || PUBLISHED_WORDS.test(context))
      published.push(candidate(date, 'time-element', 'time element, said to be the publication', 2))
    else if (plain++ === 0) published.push(candidate(date, 'time-element', 'first time element', 1.2))
  }
  for (const element of page.document.querySelectorAll('p,span,div,li,td,small,font,em,i,b,h5,h6,address')) {
    if (published.length + modified.length > 8) break
    if (isAside(element, outside) && element.closest('li') === null) continue
    const text = ownText(element)
    if (text.length < 6 || text.length > 220) continue
    pushSaid(published, text, PUBLISHED_WORDS, 'publication')
    pushSaid(modified, text, MODIFIED_WORDS, 'update')
    if (published.length === 0 && isNamedDate(element)) {
      const date = parseDate(text)
      if (date) published.push(candidate(date, 'visible-text', 'text of an element called a date', 1.4))
    }
  }
  return { published, modified }
}

const isNamedDate = (element: DomElement): boolean =>
  /(?:^|[-_\s])(?:date|published|pubdate|publication|post-date|entry-date)(?:$|[-_\s])/i.test(
    element.getAttribute('class') ?? element.getAttribute('id') ?? '',
  )

/** The first date after the last word that says what it is: « Publié le 5 mars 2024, mis à jour le 6 mars 2024 » holds one of each. */
function pushSaid(dates: Dates, text: string, words: RegExp, what: string): void {
  const match = words.exec(text)
  if (!match || match.index > 100) return
  const rest = text.slice(match.index + match[0].length)
  const other = (words === PUBLISHED_WORDS ? MODIFIED_WORDS : PUBLISHED_WORDS).exec(rest)
  const date = parseDate(rest.slice(0, other?.index ?? 80))
  // A line and the element around it say the same thing once.
  if (date && !dates.some(known => known.origin === 'visible-text' && known.value === date))
    dates.push(candidate(date, 'visible-text', `visible date of ${what}`, 1.9))
}

const lastOf = (text: string, words: RegExp): number => [...text.matchAll(new RegExp(words, 'giu'))].at(-1)?.index ?? -1

/** Text of an element without that of block children, short enough to be a line. */
function ownText(element: DomElement): string {
  if (element.querySelector('p,div,li,td,h1,h2,ul,article,section') !== null) return ''
  return plainText(element)
}

/** The text before an element in its line. */
function textBefore(element: DomElement): string {
  const parent = element.parentElement
  if (!parent) return ''
  let text = ''
  for (const node of parent.childNodes) {
    if (node === element) break
    text += ` ${node.textContent ?? ''}`
  }
  return text.replace(/\s+/g, ' ').slice(-80)
}

/** `/2024/03/05/` in the address: a day, and no more than a hint. */
function urlDate(page: Page): Dates {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/_-])/.exec(page.url ?? '')
  const date = match ? parseDate(`${match[1]}-${match[2]}-${match[3]}`) : null
  return date ? [candidate(date, 'url', 'date in the address', 1)] : []
}
