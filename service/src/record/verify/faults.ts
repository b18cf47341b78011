import type { Fault } from '../types/service.ts'

const LISTED = 1_000

/** Collects what is wrong; beyond a thousand it only counts. */
export class Faults {
  readonly listed: Fault[] = []
  count = 0

  add(check: Fault['check'], subject: string, message: string): void {
    this.count += 1
    if (this.listed.length < LISTED) this.listed.push({ check, subject, message })
  }
}
