import { type Block, blocksOfText, joinBlocks } from '../blocks.ts'
import { type DecodedText, decodeText } from '../encoding/decode-text.ts'
import { IngestError } from '../ingest-error.ts'
import type { ArticleFields } from '../ingested-article.ts'
import { findCanonicalUrl, findPaywall } from '../metadata/find-access.ts'
import { findAgency } from '../metadata/find-agency.ts'
import { findDates } from '../metadata/find-dates.ts'
import { findLanguage } from '../metadata/find-language.ts'
import { findAuthors, findOutlet, findTitle } from '../metadata/find-names.ts'
import { articleStrings, type Page, readPage } from '../metadata/page.ts'
import { capPage } from './cap-page.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { parseDocument } from './dom.ts'

export interface PageInput {
  readonly bytes: Uint8Array
  /** Address after redirects, null for a file. */
  readonly url: string | null
  /** Response headers in lower case; `content-type` may give the encoding. */
  readonly headers: ReadonlyMap<string, string>
}

export interface ExtractedPage {
  readonly blocks: readonly Block[]
  readonly fields: ArticleFields
  readonly extractor: string
  readonly encoding: DecodedText['encoding']
}

/** Characters of text under which a page is not an article. */
const SHORTEST_ARTICLE = 40

/**
 * Text and fields of the article on a page. Pure, and slow or deep on hostile pages: run it in a worker with limits.
 * @throws IngestError `no-article` where the page holds no text, `too-large` where it has too many elements.
 */
export function extractPage(input: PageInput): ExtractedPage {
  const decoded = decodeText(input.bytes, input.headers.get('content-type') ?? null)
  const html = capPage(decoded.text.replaceAll('\0', ''))
  const page = readPage(parseDocument(html), input.url, input.headers)
  const outlet = findOutlet(page)
  const title = findTitle(page, outlet.chosen)
  const chosen = chooseBlocks(html, input.url, title.chosen)
  const { blocks, extractor } = orArticleBody(page, chosen)
  const { text } = joinBlocks(blocks)
  if (text.length < SHORTEST_ARTICLE) {
    throw new IngestError(
      'no-article',
      'No article text was found on the page; it may be a list of articles, or be drawn by scripts only.',
    )
  }
  const fields: ArticleFields = {
    title,
    outlet,
    authors: findAuthors(page, outlet.chosen),
    ...findDates(page),
    language: findLanguage(page, text),
    canonicalUrl: findCanonicalUrl(page),
    paywalled: findPaywall(page),
    agency: findAgency(page, text),
  }
  return { blocks, fields, extractor, encoding: decoded.encoding }
}

/** Pages drawn by scripts carry their text only in JSON-LD: it is taken where the page itself shows less than half of it. */
function orArticleBody(page: Page, chosen: { readonly blocks: readonly Block[]; readonly extractor: string }) {
  const body = articleStrings(page, 'articleBody')[0]
  const shown = chosen.blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (body === undefined || body.length < 200 || shown >= body.length / 2) return chosen
  const text = /<p[\s>]/i.test(body) ? body.replace(/<\/p>|<br\s*\/?>/gi, '\n\n').replace(/<[^>]*>/g, '') : body
  return { blocks: blocksOfText(text), extractor: 'json-ld' }
}
