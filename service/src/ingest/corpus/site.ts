import type { Story } from './stories.ts'

/** One invented site: how it writes its pages, and what must be read from them. */
export interface Site {
  readonly name: string
  readonly outlet: string
  readonly url: string
  readonly story: Story
  readonly html: (story: Story) => string
  /** Bytes of the page where they are not UTF-8. */
  readonly encode?: (html: string) => Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** True where the standfirst stands on the page as part of the text. */
  readonly standfirst?: boolean
  /** Blocks where they are not the story's. */
  readonly blocks?: readonly string[]
  readonly published?: string | null
  readonly modified?: string | null
  readonly authors?: readonly string[]
  readonly agency?: string
  readonly paywalled?: boolean
}

/** Blocks of a story as `<p>` and headings. */
export const paragraphs = (
  blocks: readonly string[],
  tags: { readonly p?: string; readonly h?: string } = {},
): string[] =>
  blocks.map(block =>
    block.startsWith('## ')
      ? `<${tags.h ?? 'h2'}>${block.slice(3)}</${(tags.h ?? 'h2').split(' ')[0]}>`
      : `<${tags.p ?? 'p'}>${block}</${(tags.p ?? 'p').split(' ')[0]}>`,
  )

/** The same with something put in after the n-th block. */
export function interleave(parts: readonly string[], inserts: Readonly<Record<number, string>>): string {
  return parts.map((part, index) => `${part}\n${inserts[index + 1] ?? ''}`).join('')
}

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** « 5 mars 2024 » of an ISO date. */
export const frenchDate = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
/** « 8h30 » of an ISO date-time. */
export const frenchTime = (iso: string): string => `${Number(iso.slice(11, 13))}h${iso.slice(14, 16)}`

export const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

/** A NewsArticle node with the usual properties. */
export const newsArticle = (
  story: Story,
  outlet: string,
  url: string,
  extra: Readonly<Record<string, unknown>> = {},
) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: story.title,
  datePublished: story.published,
  dateModified: story.modified,
  author: { '@type': 'Person', name: story.author },
  publisher: {
    '@type': 'Organization',
    name: outlet,
    logo: { '@type': 'ImageObject', url: 'https://static.example/logo.png' },
  },
  mainEntityOfPage: { '@type': 'WebPage', '@id': url },
  ...extra,
})
