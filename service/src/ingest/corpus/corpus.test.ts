import { describe, expect, test } from 'vitest'
import { datesAgree } from '../metadata/parse-date.ts'
import { expectedText, readSite } from './read-site.ts'
import { scoreText } from './score.ts'
import { sites } from './sites.ts'

describe('the corpus of pages', () => {
  test('holds at least forty pages', () => {
    expect(sites.length).toBeGreaterThanOrEqual(40)
  })

  test.each(sites)('$name: text', site => {
    const { text } = readSite(site)
    expect(scoreText(text, expectedText(site)).f1).toBeGreaterThanOrEqual(0.95)
  })

  test.each(sites)('$name: fields', site => {
    const { fields } = readSite(site)
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
