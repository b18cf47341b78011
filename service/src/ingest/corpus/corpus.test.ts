import { describe, expect, test } from 'vitest'
import { joinBlocks } from '../blocks.ts'
import { extractPage } from '../html/extract-page.ts'
import { datesAgree } from '../metadata/parse-date.ts'
import { scoreText } from './score.ts'
import type { Site } from './site.ts'
import { nationalSites } from './sites-national.ts'
import { oddSites } from './sites-odd.ts'
import { regionalSites } from './sites-regional.ts'

const sites = [...nationalSites, ...regionalSites, ...oddSites]

function read(site: Site) {
  const html = site.html(site.story)
  const bytes = site.encode ? site.encode(html) : new TextEncoder().encode(html)
  return extractPage({ bytes, url: site.url, headers: new Map(Object.entries(site.headers ?? {})) })
}

function expectedText(site: Site): string {
  const blocks = site.blocks ?? site.story.blocks
  const all =
    site.standfirst && !blocks[0]?.includes(site.story.standfirst) ? [site.story.standfirst, ...blocks] : blocks
  return all.map(block => block.replace(/^## /, '')).join('\n\n')
}

describe('the corpus of pages', () => {
  test('holds at least forty pages', () => {
    expect(sites.length).toBeGreaterThanOrEqual(40)
  })

  test.each(sites)('$name: text', site => {
    const { text } = joinBlocks(read(site).blocks)
    expect(scoreText(text, expectedText(site)).f1).toBeGreaterThanOrEqual(0.95)
  })

  test.each(sites)('$name: fields', site => {
    const { fields } = read(site)
    const published = site.published === undefined ? site.story.published : site.published
    const modified = site.modified === undefined ? site.story.modified : site.modified
    expect(fields.title.chosen).toBe(site.story.title)
    expect(fields.outlet.chosen).toBe(site.outlet)
    expect(published === null ? fields.published.chosen : datesAgree(fields.published.chosen ?? '', published)).toBe(
      published === null ? null : true,
    )
    expect(modified === null ? fields.modified.chosen : datesAgree(fields.modified.chosen ?? '', modified)).toBe(
      modified === null ? null : true,
    )
    expect(fields.language.chosen).toBe('fr')
    expect(fields.authors.chosen ?? []).toEqual(site.authors ?? [site.story.author])
    expect(fields.agency.chosen).toBe(site.agency ?? null)
    expect(fields.paywalled.chosen).toBe(site.paywalled ?? null)
  })
})
