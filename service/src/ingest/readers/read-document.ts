import { decodeText } from '../encoding/decode-text.ts'
import { extractPage } from '../html/extract-page.ts'
import { IngestError } from '../ingest-error.ts'
import { type DocumentInput, fieldsOf, type ReadDocument } from './document.ts'
import { readMarkdown } from './read-markdown.ts'

/** Text and fields of one document in any of the formats. @throws IngestError where it holds no text that can be read. */
export async function readDocument(input: DocumentInput): Promise<ReadDocument> {
  if (input.format === 'html') return { ...extractPage(input), verbatim: null }
  // The PDF library is large and seldom needed.
  if (input.format === 'pdf') return (await import('./read-pdf.ts')).readPdf(input.bytes)
  const { text, encoding } = decodeText(input.bytes, input.headers.get('content-type') ?? null)
  if (input.format === 'markdown') return { ...readMarkdown(text), encoding }
  if (isBinary(text)) throw new IngestError('unsupported', 'This is not text in any format that Selon reads.')
  if (text.trim() === '') throw new IngestError('no-article', 'The text is empty.')
  return { blocks: [], verbatim: text, fields: fieldsOf({ text }), extractor: 'plain-text', encoding }
}

/** Control characters that no text has. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 4000)
  const controls = sample.match(/[^\P{Cc}\t\n\r\f\v]|\ufffd/gu)?.length ?? 0
  return controls > sample.length * 0.05
}
