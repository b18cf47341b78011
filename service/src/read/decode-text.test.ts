import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'

const sentence = '« L’été à Nîmes coûte 12 € », dit-elle.'
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')
const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const windows1252 = (text: string): Buffer => {
  const special: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, œ: 0x9c, '…': 0x85 }
  return Buffer.from([...text].map(character => special[character] ?? character.charCodeAt(0)))
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(sentence)],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(sentence)])],
    ['UTF-16 LE with a mark', utf16le(`\ufeff${sentence}`)],
    ['UTF-16 BE with a mark', utf16be(`\ufeff${sentence}`)],
    ['UTF-16 LE without a mark', utf16le(sentence)],
    ['UTF-16 BE without a mark', utf16be(sentence)],
    ['windows-1252', windows1252(sentence)],
  ])('reads %s', async (_, bytes) => {
    expect(await decodeText(bytes)).toBe(sentence)
  })

  it('keeps line ends and spaces as they are, for offsets count them', async () => {
    expect(await decodeText(utf8('a\r\n\r\n b\u00a0\n'))).toBe('a\r\n\r\n b\u00a0\n')
  })

  it('puts a replacement for a broken character of UTF-8', async () => {
    const bytes = Buffer.concat([utf8(sentence), Buffer.from([0xc3]), utf8(` ${sentence}`)])
    expect(await decodeText(bytes)).toBe(`${sentence}\ufffd ${sentence}`)
  })

  it('reads surrogate halves that somebody wrote as three bytes', async () => {
    const bytes = Buffer.concat([utf8('Elle part '), Buffer.from([0xed, 0xa0, 0xbd]), utf8(' demain.')])
    expect(await decodeText(bytes)).toBe('Elle part \ufffd\ufffd\ufffd demain.')
  })

  it.each([
    ['an empty file', Buffer.alloc(0), /is empty/],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), /no text/],
    ['spaces alone', utf8(' \n\u00a0\t'), /no text/],
    ['zeros', Buffer.alloc(64), /binary/],
    ['the start of a PNG image', Buffer.from('89504e470d0a1a0a0000000d4948445200000100', 'hex'), /binary/],
    ['every byte', Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256)), /binary/],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(decodeText(bytes)).rejects.toThrow(message)
  })
})
