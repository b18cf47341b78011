/** A query string from named values; absent and empty ones are left out, so that equal views have equal addresses. */
export function queryText(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** Web addresses only: anything else that calls itself a link stays text. */
export const isWebAddress = (address: string | null): address is string =>
  address !== null && URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)
