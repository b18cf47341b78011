/** One page of a list. `next` is the cursor of the following page, null on the last. Cursors are opaque and stay valid while rows are added. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
}

export interface PageRequest {
  /** Rows a page, 1 to 1000; 50 where absent. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly cursor?: string | null | undefined
}
