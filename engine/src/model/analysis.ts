import type { Article } from './article.ts'
import type { Attribution } from './attribution.ts'
import type { Entity } from './mention.ts'
import type { Quotation } from './quotation.ts'
import type { Span } from './span.ts'
import type { Syntax } from './syntax.ts'
import type { TimeExpression } from './time-expression.ts'

/** Everything that was found in one article: layers over a text that never changes. */
export interface Analysis {
  readonly article: Article
  readonly language: string
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Span[]
  readonly syntax: Syntax
  readonly times: readonly TimeExpression[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
}
