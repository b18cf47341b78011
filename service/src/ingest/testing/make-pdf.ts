/** A small PDF with a text layer, one page, its lines set one below the other; WinAnsi characters only. */
export function makePdf(
  lines: readonly { readonly text: string; readonly size?: number; readonly gap?: number }[],
): Uint8Array {
  let y = 780
  const shows = lines.map(({ text, size = 11, gap = 14 }) => {
    y -= gap
    return `BT /F1 ${size} Tf 1 0 0 1 60 ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`
  })
  const content = shows.join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    "<< /Title (Le puits rouvre) /CreationDate (D:20240305083000+01'00') >>",
  ]
  const parts = ['%PDF-1.4\n']
  const offsets: number[] = []
  for (const [index, object] of objects.entries()) {
    offsets.push(parts.join('').length)
    parts.push(`${index + 1} 0 obj\n${object}\nendobj\n`)
  }
  const start = parts.join('').length
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF`,
  )
  return Buffer.from(parts.join(''), 'latin1')
}
