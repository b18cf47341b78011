import { CLUTTER_PAIRS, CLUTTER_WORDS, COMMENT_WORDS, hasPair, SMALL_PRINT_WORDS, wordsOf } from './class-words.ts'
import { type DomDocument, type DomElement, plainText, tagOf } from './dom.ts'

const NEVER_TEXT =
  'script,style,template,noscript,iframe,object,embed,svg,math,video,audio,canvas,map,select,input,textarea,button,option,datalist,progress,meter,dialog,link,meta,amp-ad,amp-embed,amp-sidebar,amp-consent,amp-user-notification,amp-social-share,amp-analytics,amp-pixel,amp-iframe,amp-carousel,amp-sticky-ad,amp-lightbox,amp-img,amp-video,picture,img,figcaption,nav,menu,rp,rt'
const CLUTTER_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tooltip',
  'form',
])
const CLUTTER_TAGS = new Set(['aside', 'footer', 'form', 'figure', 'header'])
/** Characters of text up to which an element counts as small print. */
const SMALL_PRINT = 240
/** Share of the page's prose from which an element is never clutter, whatever it is called. */
const MAIN_SHARE = 0.4

/**
 * Removes from a document what no reader takes for the article: scripts, menus, boxes, captions, comments, small print. An element that holds
 * the main heading, the marked article body or a large part of the page's prose stays whatever its class says.
 */
export function cleanDocument(document: DomDocument): void {
  for (const element of [...document.querySelectorAll(NEVER_TEXT)]) element.remove()
  removeMarkedComments(document)
  const prose = proseLength(document.body)
  for (const element of [...document.querySelectorAll('body *')]) {
    if (element.parentNode === null || !isClutter(element)) continue
    if (!isProtected(element, prose)) element.remove()
  }
}

function isClutter(element: DomElement): boolean {
  return (
    isHidden(element) ||
    isClutterTag(element) ||
    CLUTTER_ROLES.has(element.getAttribute('role') ?? '') ||
    hasClutterName(element)
  )
}

function isClutterTag(element: DomElement): boolean {
  const tag = tagOf(element)
  if (!CLUTTER_TAGS.has(tag)) return false
  // A quotation set apart as a figure is text; a header inside an article holds its standfirst.
  if (tag === 'figure') return element.querySelector('blockquote,p') === null || element.querySelector('table') !== null
  if (tag === 'header') return element.closest('article,main,[itemprop=articleBody]') === null
  if (tag === 'footer') return !isQuotationFooter(element)
  return true
}

const isQuotationFooter = (element: DomElement): boolean =>
  element.parentElement !== null && tagOf(element.parentElement) === 'blockquote'

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

function hasClutterName(element: DomElement): boolean {
  const words = namesOf(element)
  if (words.length === 0) return false
  if (words.some(word => CLUTTER_WORDS.has(word)) || hasPair(words, CLUTTER_PAIRS)) return true
  return words.some(word => SMALL_PRINT_WORDS.has(word)) && isSmallPrint(element)
}

const namesOf = (element: DomElement): string[] => [
  ...wordsOf(element.getAttribute('class') ?? ''),
  ' ',
  ...wordsOf(element.getAttribute('id') ?? ''),
]

const isSmallPrint = (element: DomElement): boolean =>
  !/^h[1-6]$/.test(tagOf(element)) && plainText(element).length <= SMALL_PRINT && !looksLikeProse(element)

/** More than one sentence of some length: `<p class="update">` of a live blog is text, `<p class="update">Mis à jour à 14 h</p>` is not. */
function looksLikeProse(element: DomElement): boolean {
  const text = plainText(element)
  return text.length >= 90 && /[.!?…»]$/.test(text) && (element.querySelector('p') !== null || tagOf(element) === 'p')
}

function isProtected(element: DomElement, prose: number): boolean {
  if (element.getAttribute('itemprop') === 'articleBody' || element.querySelector('h1,[itemprop=articleBody]') !== null)
    return true
  const tag = tagOf(element)
  if (tag === 'h1' || tag === 'main' || tag === 'body') return true
  return proseLength(element) > MAIN_SHARE * prose && prose > 0
}

/** Characters in paragraphs long enough to be sentences. */
export function proseLength(element: DomElement): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) {
    const text = plainText(paragraph).length
    if (text >= 60) length += text
  }
  return length
}

/** Comment sections first, and even where they hold most of the page's text: what remains must still be an article's worth of prose. */
function removeMarkedComments(document: DomDocument): void {
  for (const element of [...document.querySelectorAll('body [class],body [id]')]) {
    if (element.parentNode === null || !isCommentSection(element)) continue
    const rest = proseLength(document.body) - proseLength(element)
    if (rest >= 200 || proseLength(element) === 0) element.remove()
  }
}

function isCommentSection(element: DomElement): boolean {
  if (element.querySelector('h1,[itemprop=articleBody]') !== null) return false
  const words = namesOf(element)
  return words.some(word => COMMENT_WORDS.has(word)) && tagOf(element) !== 'body' && tagOf(element) !== 'article'
}
