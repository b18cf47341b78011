import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capNesting } from './nesting-depth.ts'

const limits = { depth: 3, elements: 1000 }

describe('capping the nesting of a page', () => {
  test('an ordinary page stays as it is', () => {
    const html =
      '<!doctype html><div><p class="a>b">Un<br>deux<p>trois</div><!-- < --><script>if (a < b) "</div>"</script>'
    expect(capNesting(html, limits)).toBe(html)
  })

  test('tags beyond the depth go, text stays', () => {
    expect(capNesting('<a><b><i><u>mot</u></i></b></a>', limits)).toBe('<a><b><i>mot</i></b></a>')
  })

  test('what was left out at the start is left out at the end', () => {
    expect(capNesting('<a><b><i><u>x</u>y</i><u>z</u></b></a>', limits)).toBe('<a><b><i>xy</i><u>z</u></b></a>')
  })

  test('paragraphs that nobody closes are not nested', () => {
    const html = '<div><ul>'.concat('<li>un'.repeat(50), '</ul>', '<p>deux'.repeat(50), '</div>')
    expect(capNesting(html, limits)).toBe(html)
  })

  test('end tags that end nothing go, a lone sign stays as text', () => {
    expect(capNesting('<a>1 < 2</b></p></a>', limits)).toBe('<a>1 &lt; 2</a>')
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
        const capped = capNesting(pieces.join(''), { depth: 5, elements: 10_000 })
        expect(capNesting(capped, { depth: 5, elements: 10_000 })).toBe(capped)
      }),
    )
  })
})
