/**
 * The door of the engine: text in, findings out. No files, no network, no clock.
 * @packageDocumentation
 */
export { analyze, type Reader, readText } from './analyze.ts'
export { ANALYSIS_SCHEMA, type AnalysisJson, toJson } from './json/analysis-json.ts'
export { makeFrench } from './lang/fr/index.ts'
export type { Language } from './lang/language.ts'
export type { Analysis } from './model/analysis.ts'
export type { Article } from './model/article.ts'
export * from './model/attribution.ts'
export type * from './model/chain.ts'
export type * from './model/commitment.ts'
export type * from './model/medium.ts'
export * from './model/mention.ts'
export type { Quotation } from './model/quotation.ts'
export * from './model/span.ts'
export type { Syntax } from './model/syntax.ts'
export type { TimeExpression } from './model/time-expression.ts'
export * from './names/index.ts'
export { conlluOf } from './syntax/conllu.ts'
export { readSyntaxModel } from './syntax/read-model.ts'
export type { SyntaxModel } from './syntax/syntax-model.ts'
export { findParagraphs } from './text/find-paragraphs.ts'
