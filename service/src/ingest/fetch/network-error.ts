import { IngestError } from '../ingest-error.ts'

/** An error of undici, of TLS or of the socket as one that says what happened to which host. */
export function networkError(error: unknown, host: string): IngestError {
  const refusal = causes(error).find(cause => cause instanceof IngestError)
  if (refusal instanceof IngestError) return refusal
  const code =
    causes(error)
      .map(codeOf)
      .find(found => found !== '') ?? ''
  const message = error instanceof Error ? error.message : String(error)
  if (/^(?:CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS|ERR_SSL|HOSTNAME_MISMATCH|EPROTO)/.test(code)) {
    return new IngestError(
      'tls',
      `${host}: the secure connection failed (${code}). The site’s certificate or its encryption is broken.`,
      { cause: error },
    )
  }
  if (/TIMEOUT|TIMEDOUT/.test(code))
    return new IngestError('timeout', `${host} did not answer in time.`, { temporary: true, cause: error })
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW')
    return new IngestError('too-large', `${host} sends headers without end.`, { cause: error })
  if (/^HPE_|CONTENT_LENGTH/.test(code))
    return new IngestError('malformed', `${host} does not speak HTTP properly (${code}).`, {
      temporary: true,
      cause: error,
    })
  if (code === 'ECONNREFUSED')
    return new IngestError('network', `${host} refused the connection.`, { temporary: true, cause: error })
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE') {
    return new IngestError('network', `${host} closed the connection before the answer was complete.`, {
      temporary: true,
      cause: error,
    })
  }
  return new IngestError('network', `${host}: ${message}${code === '' ? '' : ` (${code})`}`, {
    temporary: true,
    cause: error,
  })
}

function causes(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (
    let cause = error;
    cause !== undefined && cause !== null && chain.length < 6;
    cause = cause instanceof Error ? cause.cause : undefined
  ) {
    chain.push(cause)
    if (cause instanceof AggregateError) chain.push(...cause.errors)
  }
  return chain
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
