import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

export interface NewsArticle {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly text: string
}

/** Sentences shorter than this may stand in two articles by chance. */
const LEAST_TELLING = 70

const tellingSentences = (text: string): string[] =>
  text
    .split(/[.!?]\s+|\n+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence.length >= LEAST_TELLING)

/**
 * The raw news without the annotated articles and without those that share a sentence with one: what is counted there must not know what it is
 * measured on. `gold` holds folders of annotated articles, `annotations` are files of annotations by number.
 */
export function newsApartFrom(
  news: string,
  gold: string,
  annotations: readonly string[],
): { kept: NewsArticle[]; left: number } {
  const fields = new Set<string>()
  const texts: string[] = []
  for (const name of existsSync(gold) ? readdirSync(gold) : []) {
    const folder = `${gold}/${name}`
    if (!existsSync(`${folder}/index.tsv`)) continue
    for (const field of readFileSync(`${folder}/index.tsv`, 'utf8').split(/[\t\n]/u)) fields.add(field)
    for (const file of readdirSync(`${folder}/text`)) texts.push(readFileSync(`${folder}/text/${file}`, 'utf8'))
  }
  const ids = new Set(annotations.flatMap(idsIn))
  const articles = execFileSync('xz', ['-dc', news], { encoding: 'utf8', maxBuffer: 1 << 30 })
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as NewsArticle)
  const isAnnotated = ({ id, title, url }: NewsArticle) => ids.has(id) || fields.has(title) || fields.has(url)
  for (const article of articles) if (isAnnotated(article)) texts.push(article.text)
  const sentences = new Set(texts.flatMap(tellingSentences))
  const kept = articles.filter(
    article => !isAnnotated(article) && !tellingSentences(article.text).some(sentence => sentences.has(sentence)),
  )
  return { kept, left: articles.length - kept.length }
}

const idsIn = (file: string): number[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { id: number }).id)
