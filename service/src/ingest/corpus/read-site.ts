import { joinBlocks } from '../blocks.ts'
import { extractPage } from '../html/extract-page.ts'
import type { ArticleFields } from '../ingested-article.ts'
import type { Site } from './site.ts'

/** What extraction reads from a page of the corpus. */
export function readSite(site: Site): { readonly text: string; readonly fields: ArticleFields } {
  const html = site.html(site.story)
  const bytes = site.encode ? site.encode(html) : new TextEncoder().encode(html)
  const { blocks, fields } = extractPage({ bytes, url: site.url, headers: new Map(Object.entries(site.headers ?? {})) })
  return { text: joinBlocks(blocks).text, fields }
}

/** The text that should be read from it. */
export function expectedText(site: Site): string {
  const blocks = site.blocks ?? site.story.blocks
  const all =
    site.standfirst && !blocks[0]?.includes(site.story.standfirst) ? [site.story.standfirst, ...blocks] : blocks
  return all.map(block => block.replace(/^## /, '')).join('\n\n')
}
