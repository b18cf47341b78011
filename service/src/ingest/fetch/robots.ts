import robotsParser from 'robots-parser'
import { decodeText } from '../encoding/decode-text.ts'

/** What robots.txt of one origin says to us. */
export interface RobotsRules {
  allows(url: string): boolean
  /** Milliseconds between two requests that the site asks for, 0 where it asks for nothing. */
  readonly delay: number
}

export interface RobotsAnswer {
  readonly status: number
  readonly body: Uint8Array
}

/** Bytes of robots.txt that are read; RFC 9309 asks for at least 500 KiB. */
export const ROBOTS_BYTES = 512 * 1024
const LONGEST_DELAY = 30_000

type Parse = (
  url: string,
  text: string,
) => { isAllowed(url: string, agent?: string): boolean | undefined; getCrawlDelay(agent?: string): number | undefined }
// The package is CommonJS; its types describe a default export that Node wraps once more.
const parse = robotsParser as unknown as Parse

/**
 * Rules after RFC 9309, 2.3.1: the file's rules where there is one; everything allowed where it is unavailable (4xx), nothing where the server fails
 * (5xx) or cannot be reached (`answer` null).
 */
export function robotsRules(robotsUrl: string, answer: RobotsAnswer | null, agent: string): RobotsRules {
  if (answer === null || answer.status >= 500) return { allows: () => false, delay: 0 }
  if (answer.status >= 400) return { allows: () => true, delay: 0 }
  const { text } = decodeText(answer.body.subarray(0, ROBOTS_BYTES))
  const robots = parse(robotsUrl, text)
  return {
    // Undefined means that the address is not of this origin: the caller asked the wrong file, so nothing is known against it.
    allows: url => robots.isAllowed(url, agent) ?? true,
    delay: Math.min((robots.getCrawlDelay(agent) ?? 0) * 1000, LONGEST_DELAY),
  }
}
