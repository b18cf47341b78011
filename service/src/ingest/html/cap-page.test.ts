import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capPage, DEFAULT_PAGE_LIMITS } from './cap-page.ts'

const limits = { ...DEFAULT_PAGE_LIMITS, depth: 3, elements: 1000 }

describe('capping the nesting of a page', () => {
  test('an ordinary page stays as it is', () => {
    const html =
      '<!doctype html><div><p class="a>b">Un<br>deux<p>trois</div><!-- < --><script type="application/ld+json">{"a": "</div>"}</script>'
    expect(capPage(html, limits)).toBe(html)
  })

  test('tags beyond the depth go, text stays', () => {
    expect(capPage('<a><b><i><u>mot</u></i></b></a>', limits)).toBe('<a><b><i>mot</i></b></a>')
  })

  test('scripts and styles go, data stays', () => {
    expect(
      capPage(
        '<p>a</p><script>if (a < b) "</p>"</script><style>p{}</style><script type="application/ld+json">{}</script>',
        limits,
      ),
    ).toBe('<p>a</p><script type="application/ld+json">{}</script>')
  })

  test('a start tag of thousands of attributes goes, what it holds stays', () => {
    expect(capPage(`<a><i ${'x=1 '.repeat(20_000)}>mot</i></a>`, limits)).toBe('<a>mot</a>')
  })

  test.each([
    ['elements', '<b></b>'.repeat(1001)],
    ['characters', 'mot '.repeat(1_300_000)],
    ['character references', '&amp;'.repeat(150_001)],
  ])('too many %s are refused', (what, html) => expect(() => capPage(html, limits)).toThrow(what))

  test('what was left out at the start is left out at the end', () => {
    expect(capPage('<a><b><i><u>x</u>y</i><u>z</u></b></a>', limits)).toBe('<a><b><i>xy</i><u>z</u></b></a>')
  })

  test('paragraphs that nobody closes are not nested', () => {
    const html = '<div><ul>'.concat('<li>un'.repeat(50), '</ul>', '<p>deux'.repeat(50), '</div>')
    expect(capPage(html, limits)).toBe(html)
  })

  test('end tags that end nothing go, a lone sign stays as text', () => {
    expect(capPage('<a>1 < 2</b></p></a>', limits)).toBe('<a>1 &lt; 2</a>')
  })

  test('never throws on any mixture of tags', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<b x="<div>">',
      '</b>',
      'mot',
      '<!--',
      '-->',
      '<br>',
      '<script>',
      '</script>',
      '<',
      '>',
      '"',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const capped = capPage(pieces.join(''), { ...limits, depth: 5 })
        expect(capPage(capped, { ...limits, depth: 5 })).toBe(capped)
      }),
    )
  })
})
