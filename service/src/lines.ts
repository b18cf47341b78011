/**
 * The lines of a text that arrives in pieces, without their ends (LF or CRLF); what follows the last end is a line where it is not
 * empty. Node's readline also cuts at U+2028 and U+2029, which JSON may hold inside a string.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // A line may be longer than many pieces: they are joined once it is whole.
  let parts: string[] = []
  for await (const piece of pieces) {
    let start = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      parts.push(piece.slice(start, end))
      yield withoutReturn(parts.join(''))
      parts = []
      start = end + 1
    }
    if (start < piece.length) parts.push(piece.slice(start))
  }
  if (parts.length > 0) yield withoutReturn(parts.join(''))
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)
