import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const FRENCH = '« L’œuvre coûte 3 € », a-t-elle répété à Noël…'
const WINDOWS_1252 = Uint8Array.from(
  [...FRENCH].map(character => ({ '’': 0x92, œ: 0x9c, '€': 0x80, '…': 0x85 })[character] ?? character.charCodeAt(0)),
)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('encodings', () => {
  test.each(['windows-1252', 'iso-8859-1', 'latin1', 'us-ascii'])('a header that says %s means windows-1252', label => {
    expect(decodeText(WINDOWS_1252, `text/html; charset=${label}`)).toEqual({
      text: FRENCH,
      encoding: 'windows-1252',
      decidedBy: 'http-header',
    })
  })

  test('the byte order mark outranks the header', () => {
    expect(decodeText(utf8(`\ufeff${FRENCH}`), 'text/html; charset=iso-8859-1')).toEqual({
      text: FRENCH,
      encoding: 'utf-8',
      decidedBy: 'byte-order-mark',
    })
    const utf16 = Buffer.from(`\ufeff${FRENCH}`, 'utf16le')
    expect(decodeText(utf16).text).toBe(FRENCH)
  })

  test('the header outranks the meta, and the meta the detection', () => {
    const html = `<meta charset="iso-8859-15">${FRENCH}`
    expect(
      decodeText(
        Buffer.concat([Buffer.from('<meta charset="utf-8">'), WINDOWS_1252]),
        'text/html; charset=windows-1252',
      ).decidedBy,
    ).toBe('http-header')
    expect(
      decodeText(
        Buffer.concat([
          Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
          WINDOWS_1252,
        ]),
      ),
    ).toMatchObject({ encoding: 'windows-1252', decidedBy: 'meta' })
    expect(decodeText(utf8(html)).encoding).toBe('utf-8')
  })

  test('a declaration that the bytes disprove is passed over', () => {
    expect(decodeText(WINDOWS_1252, 'text/html; charset=utf-8')).toEqual({
      text: FRENCH,
      encoding: 'windows-1252',
      decidedBy: 'detection',
    })
    expect(decodeText(utf8(FRENCH), 'text/html; charset=iso-8859-1').text).toBe(FRENCH)
  })

  test('without any declaration French is recognised', () => {
    expect(decodeText(utf8(FRENCH)).decidedBy).toBe('utf-8-valid')
    expect(decodeText(WINDOWS_1252)).toEqual({ text: FRENCH, encoding: 'windows-1252', decidedBy: 'detection' })
    expect(decodeText(Buffer.from(FRENCH.repeat(4), 'utf16le')).encoding).toBe('utf-16le')
    const roman = Uint8Array.from([0x8e, 0x74, 0x8e, 0x2c, 0x20, 0xc7, 0xca, 0x8f, 0xca, 0xc8])
    expect(decodeText(roman)).toMatchObject({ text: 'été, «\u00a0è\u00a0»', encoding: 'macintosh' })
  })

  test('a feed’s XML declaration counts', () => {
    const feed = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><rss>'), WINDOWS_1252])
    expect(decodeText(feed)).toMatchObject({ encoding: 'windows-1252', decidedBy: 'xml-declaration' })
  })

  test('any bytes give a text', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.option(fc.string()),
        (bytes, type) => typeof decodeText(bytes, type).text === 'string',
      ),
    )
  })
})
