import type { Field } from '../ingested-article.ts'
import { candidate, chooseField, givenField, type WeightedCandidate } from './choose-field.ts'
import { addressesOf } from './json-ld.ts'
import { articleStrings, metasOf, microdata, type Page } from './page.ts'

const PAYWALL_TEXT =
  /(?:article|contenu) (?:est )?réservé (?:à nos |aux )abonnés|la suite (?:de cet article )?est réservée|il vous reste \d+\s?% (?:de cet article )?à lire|pour lire la suite,? (?:abonnez|connectez)|lecture réservée aux abonnés/iu

/** Whether the page gives only a part to those who do not pay. */
export function findPaywall(page: Page): Field<boolean> {
  const marks: WeightedCandidate<boolean>[] = []
  for (const value of articleStrings(page, 'isAccessibleForFree').slice(0, 1))
    marks.push(candidate(!/true/i.test(value), 'json-ld', 'JSON-LD isAccessibleForFree', 3))
  for (const value of microdata(page, 'isAccessibleForFree').slice(0, 1))
    marks.push(candidate(!/true/i.test(value), 'microdata', '[itemprop=isAccessibleForFree]', 2.5))
  for (const meta of metasOf(page, 'article:content_tier').slice(0, 1))
    marks.push(candidate(/locked|metered|paid|premium/i.test(meta.content), 'opengraph', meta.place, 2.5))
  if (
    page.document.querySelector('[class*=paywall],[id*=paywall],[class*=premium-lock],[class*=article-locked]') !== null
  ) {
    marks.push(candidate(true, 'html', 'element called a paywall', 1.2))
  }
  const body = (page.document.body?.textContent ?? '').replace(/\s+/g, ' ')
  if (PAYWALL_TEXT.test(body)) marks.push(candidate(true, 'visible-text', 'text for subscribers', 2))
  return chooseField(marks, (a, b) => a === b)
}

/** Address that the article should be known by: absolute, without tracking and fragment. One that leads to the home page says nothing. */
export function findCanonicalUrl(page: Page): Field<string> {
  const urls: WeightedCandidate<string>[] = []
  const add = (
    address: string | null | undefined,
    origin: 'link-element' | 'opengraph' | 'json-ld',
    place: string,
    weight: number,
  ) => {
    const url = address ? cleanUrl(address, page.url) : null
    if (url !== null && !isHome(url)) urls.push(candidate(url, origin, place, weight))
  }
  add(
    page.document.querySelector('link[rel~=canonical]')?.getAttribute('href'),
    'link-element',
    'link[rel=canonical]',
    3,
  )
  add(metasOf(page, 'og:url')[0]?.content, 'opengraph', 'meta[property=og:url]', 2)
  add(page.article ? addressesOf(page.article.mainEntityOfPage)[0] : null, 'json-ld', 'JSON-LD mainEntityOfPage', 1.5)
  add(page.article ? addressesOf(page.article.url)[0] : null, 'json-ld', 'JSON-LD url', 1.5)
  if (urls.length === 0 && page.url !== null) return givenField(cleanUrl(page.url, null), 'url', 'address of the page')
  return chooseField(urls, (a, b) => a === b)
}

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|xtor|at_(?:medium|campaign|source|custom\w*)|ref_src|igshid|_ga|cmpid|origine|ns_\w+)$/i

/** Absolute http address without fragment and tracking parameters, null where it is none. */
export function cleanUrl(address: string, base: string | null): string | null {
  const url = base === null ? URL.parse(address.trim()) : URL.parse(address.trim(), base)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  return url.href
}

const isHome = (url: string): boolean => /^https?:\/\/[^/]+\/?(?:index\.\w+|accueil\/?|fr\/?)?$/i.test(url)
