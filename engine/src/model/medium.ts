import type { Span } from './span.ts'

/** Through what a statement came: a `medium` (*à l'AFP, sur Twitter*), an `occasion` (*lors d'une réunion*), a `document` (*dans un communiqué*). */
export type MediumKind = 'medium' | 'occasion' | 'document'

export interface Medium extends Span {
  readonly kind: MediumKind
}
