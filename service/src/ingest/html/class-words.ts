/** Words of class names and ids that mark what is not the article, whatever its length. Written in French and English sites' habits. */
export const CLUTTER_WORDS: ReadonlySet<string> = new Set(
  `newsletter newsletters infolettre cookie cookies consent consentement gdpr rgpd cmp didomi onetrust tarteaucitron axeptio
  related relateds recirculation recirc recommended recommendation recommendations reco recos suggestions outbrain taboola ligatus
  share shares sharing sharer sharebar partage partager partages social socials socialbar sns ad ads adv advert adverts advertisement advertising publicite publicites
  adslot dfp sponsor sponsored sponsorise sponsorises promo promos promotion promoted breadcrumb breadcrumbs ariane filariane nav navbar navigation menu menus
  sidebar aside footer caption captions legende legendes legend figcaption credit credits popup popin modal overlay lightbox subscribe subscription
  abonnement abonnements abo signup inscription login connexion toolbar toolbox widget widgets carousel slideshow diaporama slider mostread trending
  rebond rebonds readmore seealso lireaussi alire voiraussi skip skiplink sronly screenreader toc sommaire player jwplayer tooltip ticker
  gallery galerie offscreen interstitial adblock teads premiumbox kiosque survey sondage poll quiz agenda meteo weather horoscope colophon donate donation don dons`.split(
    /\s+/,
  ),
)

/** Pairs of words that together mark clutter (`lire-aussi`, `most-read`, `sr-only`). */
export const CLUTTER_PAIRS: ReadonlySet<string> = new Set(
  `lire-aussi lire-egalement a-lire voir-aussi a-voir plus-lus les-plus most-read most-popular most-viewed read-more read-next read-also see-also also-read
  sr-only screen-reader visually-hidden skip-link more-on more-stories more-articles more-news more-from author-bio author-box about-author bio-auteur a-propos
  meme-sujet same-topic sur-le dans-le post-navigation page-nav social-links follow-us suivez-nous site-header site-footer page-header page-footer top-bar
  call-action cta-box paywall-box paywall-cta paywall-banner paywall-offer subscribe-box tag-list tags-list post-tags article-tags live-chat back-top
  print-only no-print pub-container bloc-pub pub-box zone-pub pub-inread photo-credit image-credit img-credit media-caption read-time reading-time temps-lecture
  liens-utiles articles-lies article-lie articles-associes contenus-lies mots-cles key-words jobs-offers annonces-legales en-continu fil-info`.split(
    /\s+/,
  ),
)

/** Words that mark readers' comments. They may hold more text than the article. */
export const COMMENT_WORDS: ReadonlySet<string> = new Set(
  `comment comments commentaire commentaires commentlist disqus reactions respond replies livefyre coral forum discussion`.split(
    /\s+/,
  ),
)

/** Words that mark small print around an article; they count only on short elements, for `author-page` may wrap a whole article. */
export const SMALL_PRINT_WORDS: ReadonlySet<string> = new Set(
  `byline author authors auteur auteurs signature signatures meta metas metadata infos date dates datetime published publication pubdate updated update timestamp time
  heure hour horaire reading readtime category categories rubrique rubriques kicker surtitre overline eyebrow label labels tag tags badge badges actions
  counter rating views copyright keywords motscles edition topic topics theme themes section-name pub banner bandeau source sources bio photo photos image images media illustration tools print permalink`.split(
    /\s+/,
  ),
)

/** Words of a class attribute or id: `c-newsletterBox__title` gives c, newsletter, box, title. */
export function wordsOf(names: string): string[] {
  return names
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')
}

/** True where neighbouring words form one of the pairs. */
export function hasPair(words: readonly string[], pairs: ReadonlySet<string>): boolean {
  return words.some((word, index) => index > 0 && pairs.has(`${words[index - 1]}-${word}`))
}
