import { frenchDate, frenchTime, interleave, jsonLd, newsArticle, paragraphs, type Site } from './site.ts'
import { bridge, factory, hospital, museum, school, storm, tram, trial, water, wolf } from './stories.ts'

const related = `<section class="related-articles"><h2>Sur le même sujet</h2><ul><li><a href="/a/1">Le conseil vote son budget sans débat</a></li><li><a href="/a/2">Une pétition réunit trois mille signatures</a></li></ul></section>`

/** Larger papers: JSON-LD, OpenGraph, class names by convention, boxes inside the text. */
export const nationalSites: readonly Site[] = [
  {
    name: 'WordPress theme with sharing buttons, related posts and comments',
    outlet: 'Le Relais du Val',
    url: 'https://relaisduval.example/2024/03/05/pont-vauclaire/',
    story: bridge,
    standfirst: true,
    html: story => `<!DOCTYPE html><html lang="fr-FR"><head><meta charset="UTF-8"><title>${story.title} - Le Relais du Val</title>
<meta property="og:site_name" content="Le Relais du Val"><meta property="og:title" content="${story.title}"><meta property="article:published_time" content="${story.published}"><meta property="article:modified_time" content="${story.modified}"><link rel="canonical" href="https://relaisduval.example/2024/03/05/pont-vauclaire/"></head>
<body class="post-template single single-post has-sidebar"><a class="skip-link screen-reader-text" href="#content">Aller au contenu</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">Le Relais du Val</a></p><nav class="main-navigation"><ul><li><a href="/politique">Politique</a></li><li><a href="/culture">Culture</a></li></ul></nav></header>
<main id="content"><article id="post-812" class="post-812 post type-post hentry category-vallee tag-pont"><header class="entry-header"><h1 class="entry-title">${story.title}</h1><div class="entry-meta"><span class="posted-on">Publié le <time class="entry-date published" datetime="${story.published}">${frenchDate(story.published)}</time><time class="updated" datetime="${story.modified}">${frenchDate(story.modified)}</time></span><span class="byline"> par <span class="author vcard"><a class="url fn n" href="/author/jmorel">${story.author}</a></span></span></div></header>
<div class="post-thumbnail"><img src="/p.jpg" alt=""><div class="wp-caption-text">Le pont vu de la rive gauche. Photo : mairie de Vauclaire</div></div>
<div class="entry-content"><p><strong>${story.standfirst}</strong></p>${interleave(paragraphs(story.blocks), { 3: '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Partager :</h3><ul><li><a href="#fb">Facebook</a></li></ul></div>' })}
<div id="jp-relatedposts" class="jp-relatedposts"><h3><em>Articles similaires</em></h3><p><a href="/x">Crue : la vallée compte ses dégâts</a></p></div></div>
<footer class="entry-footer"><span class="tags-links">Étiquettes : <a href="/tag/pont">pont</a></span></footer></article>
<nav class="post-navigation"><a href="/prev">Article précédent</a></nav><div id="comments" class="comments-area"><h2 class="comments-title">2 réflexions sur « ${story.title} »</h2><ol class="comment-list"><li class="comment"><p>Enfin une bonne nouvelle, on attendait cela depuis des mois dans le quartier de la gare.</p></li><li class="comment"><p>Et qui va payer ? Toujours les mêmes, comme d’habitude, il suffit de regarder les impôts.</p></li></ol></div></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Derniers articles</h2><ul><li><a href="/1">Un marché de nuit à Sornac</a></li></ul></section></aside></body></html>`,
  },
  {
    name: 'JSON-LD graph with references by id',
    outlet: 'Le Quotidien du Plateau',
    url: 'https://www.quotidienduplateau.example/environnement/eau-analyses-123.html',
    story: water,
    standfirst: true,
    html: story => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title}</title>${jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'WebSite',
          '@id': 'https://www.quotidienduplateau.example/#website',
          name: 'Le Quotidien du Plateau',
          publisher: { '@id': 'https://www.quotidienduplateau.example/#org' },
        },
        {
          '@type': 'Organization',
          '@id': 'https://www.quotidienduplateau.example/#org',
          name: 'Le Quotidien du Plateau',
        },
        { '@type': 'Person', '@id': '#karim', name: story.author },
        {
          '@type': 'WebPage',
          '@id': 'https://www.quotidienduplateau.example/environnement/eau-analyses-123.html',
          datePublished: '2023-10-01T00:00:00+02:00',
        },
        {
          '@type': 'Article',
          headline: story.title,
          author: { '@id': '#karim' },
          publisher: { '@id': 'https://www.quotidienduplateau.example/#org' },
          datePublished: story.published,
          dateModified: story.modified,
          isAccessibleForFree: true,
          mainEntityOfPage: { '@id': 'https://www.quotidienduplateau.example/environnement/eau-analyses-123.html' },
        },
      ],
    })}</head><body><div class="page"><header class="header"><a class="header__logo" href="/">Le Quotidien du Plateau</a></header>
<article class="article"><div class="article__head"><span class="article__category">Environnement</span><h1 class="article__title">${story.title}</h1><p class="article__chapo">${story.standfirst}</p><div class="article__infos">Par <a rel="author" href="/a/kb">${story.author}</a> — ${frenchDate(story.published)}, ${frenchTime(story.published)}</div></div>
<div class="article__body">${interleave(paragraphs(story.blocks), { 2: '<p><strong>Lire aussi :</strong> <a href="/n">Nitrates : dix ans de promesses</a></p>', 4: '<div class="newsletter-inline"><p>Chaque vendredi, notre lettre sur l’environnement : les enquêtes, les chiffres et les rendez-vous de la semaine. Votre adresse sert uniquement à l’envoi.</p><button>Je m’inscris</button></div>' })}</div>${related}</article></div><footer class="footer">© Le Quotidien du Plateau</footer></body></html>`,
    paywalled: false,
  },
  {
    name: 'Paywall with a teaser and an offer',
    outlet: 'L’Écho de Cormeray',
    url: 'https://echo-cormeray.example/economie/verrerie-delmont',
    story: factory,
    standfirst: true,
    blocks: factory.blocks.slice(0, 3),
    paywalled: true,
    html: story => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | L’Écho de Cormeray</title><meta property="og:site_name" content="L’Écho de Cormeray"><meta property="og:locale" content="fr_FR">${jsonLd(newsArticle(story, 'L’Écho de Cormeray', 'https://echo-cormeray.example/economie/verrerie-delmont', { isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' } }))}</head>
<body><div id="app"><nav class="burger-menu"><a href="/">À la une</a></nav><main><h1>${story.title}</h1><p class="standfirst">${story.standfirst}</p><p class="publish-date">Publié le ${frenchDate(story.published)} à ${frenchTime(story.published)}</p>
<div class="paid">${paragraphs(story.blocks.slice(0, 3)).join('')}</div><div class="paywall"><h3>Cet article est réservé aux abonnés</h3><p>Il vous reste 68 % de cet article à lire. La suite est réservée aux abonnés.</p><p>Profitez de notre offre : 1 € le premier mois puis 9,90 € par mois, sans engagement, sur tous vos écrans.</p><a class="btn" href="/abo">Je m’abonne</a></div></main></div></body></html>`,
  },
  {
    name: 'Live blog with updates, newest first',
    outlet: 'Ponant Info',
    url: 'https://ponantinfo.example/direct/tempete',
    story: storm,
    blocks: [...storm.blocks].reverse(),
    html: story => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>DIRECT. ${story.title}</title><meta property="og:site_name" content="Ponant Info">${jsonLd(
      {
        '@context': 'https://schema.org',
        '@type': 'LiveBlogPosting',
        headline: story.title,
        datePublished: story.published,
        dateModified: story.modified,
        author: { '@type': 'Person', name: story.author },
        publisher: { '@type': 'Organization', name: 'Ponant Info' },
        liveBlogUpdate: story.blocks.map((block, index) => ({
          '@type': 'BlogPosting',
          headline: `Point ${index}`,
          datePublished: `2023-11-02T1${index}:00:00+01:00`,
          articleBody: block,
        })),
      },
    )}</head><body><header><a href="/">Ponant Info</a></header><main class="live"><h1>${story.title}</h1><div class="live__feed">
${[...story.blocks]
  .reverse()
  .map(
    (block, index) =>
      `<div class="live__post" id="post-${index}"><div class="live__time"><time datetime="2023-11-02T1${index}:05:00+01:00">1${index}h05</time></div><div class="live__content"><p>${block}</p></div><div class="live__share"><a href="#">Partager</a></div></div>`,
  )
  .join('\n')}</div></main><footer>Mentions légales</footer></body></html>`,
  },
  {
    name: 'Agency copy signed by the agency',
    outlet: 'Le Messager de l’Est',
    url: 'https://messager-est.example/depeche/proces-meliés',
    story: trial,
    agency: 'AFP',
    authors: [],
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title}</title><meta name="author" content="AFP"><meta property="og:site_name" content="Le Messager de l’Est">${jsonLd(newsArticle(story, 'Le Messager de l’Est', 'https://messager-est.example/depeche/proces-meliés', { author: { '@type': 'Organization', name: 'AFP' } }))}</head><body><div class="container"><div class="row"><div class="col-md-8"><h1>${story.title}</h1><div class="signature">Par AFP</div><div class="dates">Publié le ${frenchDate(story.published)} à ${frenchTime(story.published)}</div><div class="texte">${paragraphs(story.blocks).join('\n')}</div><div class="outils"><a href="#">Imprimer</a></div></div><div class="col-md-4"><div class="bloc"><h3>Les plus lus</h3><ol><li><a href="/1">Un chat bloque la rocade</a></li><li><a href="/2">Fête du miel</a></li></ol></div></div></div></div></body></html>`,
  },
  {
    name: 'Hashed class names of a component framework',
    outlet: 'Métropole 24',
    url: 'https://metropole24.example/rivalon/tramway',
    story: tram,
    standfirst: true,
    html: story => `<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/><title>${story.title} - Métropole 24</title><meta property="og:site_name" content="Métropole 24"/>${jsonLd([newsArticle(story, 'Métropole 24', 'https://metropole24.example/rivalon/tramway'), { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Rivalon' }] }])}<script id="__NEXT_DATA__" type="application/json">{"props":{"page":"x"}}</script></head>
<body><div id="__next"><div class="sc-bdVaJa kXyZw"><div class="sc-1x hQwErT"><a href="/">Métropole 24</a></div><div class="sc-9k aBcDe"><h1 class="sc-3z Qwe">${story.title}</h1><p class="sc-7f Rty">${story.standfirst}</p><span class="sc-2q Uio">${story.author}</span><span class="sc-2q Pas"> · ${frenchDate(story.published)}</span><div class="sc-5n Dfg">${story.blocks.map(block => `<div class="sc-8m Hjk"><p class="sc-8p Lzx">${block}</p></div>`).join('')}</div></div><div class="sc-4v Cvb"><div class="sc-6c Nmq"><a href="/1">Vélos en libre-service : le contrat attaqué</a></div><div class="sc-6c Nmq"><a href="/2">La rue des Forges fermée tout l’été</a></div></div></div></div></body></html>`,
  },
  {
    name: 'Microdata with an article body',
    outlet: 'La Feuille de Tréville',
    url: 'https://feuille-treville.example/carnet',
    story: museum,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title}</title></head><body><div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="${story.published}"><meta itemprop="dateModified" content="${story.modified}"><span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="La Feuille de Tréville"></span><h1 itemprop="headline">${story.title}</h1><div>Par <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${story.author}</span></span></div><p itemprop="description">${story.standfirst}</p><div itemprop="image" itemscope><img src="x.jpg"><span class="legende">Le carnet, photographié en janvier. © Musée de Tréville</span></div><div itemprop="articleBody">${paragraphs(story.blocks).join('')}</div></div><div class="aside"><p>Agenda : toutes les expositions de la semaine dans le bassin de Tréville, salle par salle.</p></div></body></html>`,
  },
  {
    name: 'Wrapper classes that sound like clutter',
    outlet: 'Haut-Morvent Presse',
    url: 'https://hautmorvent.example/agriculture/loup',
    story: wolf,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} – Haut-Morvent Presse</title><meta property="og:site_name" content="Haut-Morvent Presse"><meta property="article:published_time" content="${story.published}"><meta property="article:modified_time" content="${story.modified}"></head><body class="has-newsletter no-comments with-sidebar"><div class="page-with-sidebar related-layout"><div class="promo-wrapper"><div class="comments-enabled-article"><h1>${story.title}</h1><p class="author">Par ${story.author}</p>${paragraphs(story.blocks).join('')}</div></div><div class="sidebar"><p>Recevez chaque matin l’essentiel de l’actualité de la vallée dans votre boîte mail.</p></div></div></body></html>`,
  },
  {
    name: 'Interview with questions in bold and a pull quote',
    outlet: 'Santé Publique Magazine',
    url: 'https://santepub.example/entretien',
    story: hospital,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title}</title>${jsonLd(newsArticle(story, 'Santé Publique Magazine', 'https://santepub.example/entretien'))}</head><body><main><article><header><p class="kicker">Reportage</p><h1>${story.title}</h1><p class="chapeau">${story.standfirst}</p><p class="byline">${story.author} <time datetime="${story.published}">${frenchDate(story.published)}</time></p></header><section class="content">${interleave(paragraphs(story.blocks, { h: 'h3' }), { 3: '<blockquote class="pullquote">« Nous trions à l’aveugle, avec un téléphone »</blockquote>', 5: '<figure><img src="h.jpg" alt=""><figcaption>L’entrée des urgences, en décembre. (Photo L. Ferrier)</figcaption></figure>' })}</section></article></main><div class="cookie-banner"><p>Nous et nos partenaires utilisons des cookies pour mesurer l’audience et vous proposer des contenus adaptés. Vous pouvez changer d’avis à tout moment.</p><button>Tout accepter</button></div></body></html>`,
  },
  {
    name: 'More teasers as articles after the main one',
    outlet: 'Le Petit Montperreux',
    url: 'https://petitmontperreux.example/ecole',
    story: school,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Le Petit Montperreux</title><meta property="og:site_name" content="Le Petit Montperreux"><meta property="og:title" content="${story.title}"><meta property="og:url" content="https://petitmontperreux.example/ecole">${jsonLd(newsArticle(story, 'Le Petit Montperreux', 'https://petitmontperreux.example/ecole'))}</head><body><main><article class="main-article"><h1>${story.title}</h1><p class="lead">${story.standfirst}</p>${paragraphs(story.blocks).join('')}</article><section class="more-news"><article class="card"><h2><a href="/a">Le marché change de place</a></h2><p>À partir de samedi, les étals s’installeront sur le parking de la poste, plus vaste et mieux éclairé.</p></article><article class="card"><h2><a href="/b">Un nouveau chef à l’harmonie</a></h2><p>Après trente ans de bons et loyaux services, la baguette change de main au sein de l’harmonie municipale.</p></article></section></main></body></html>`,
  },
  {
    name: 'Page drawn by scripts, text only in JSON-LD',
    outlet: 'Rivalon Direct',
    url: 'https://rivalon-direct.example/tram',
    story: tram,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title}</title>${jsonLd(newsArticle(story, 'Rivalon Direct', 'https://rivalon-direct.example/tram', { articleBody: story.blocks.join('\n\n') }))}</head><body><div id="root"><div class="loader">Chargement…</div></div><script src="/app.js"></script></body></html>`,
  },
  {
    name: 'Three places give three dates',
    outlet: 'Chaumoy Matin',
    url: 'https://chaumoymatin.example/justice/tour-melies',
    story: trial,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title}</title><meta name="date" content="2024-02-07"><meta property="article:published_time" content="2024-02-06T19:31:00Z"><meta property="og:site_name" content="Chaumoy Matin">${jsonLd(newsArticle(story, 'Chaumoy Matin', 'https://chaumoymatin.example/justice/tour-melies'))}${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Un autre article de la page', datePublished: '2020-01-01T00:00:00Z', url: 'https://chaumoymatin.example/autre' })}</head><body><article><h1>${story.title}</h1><div class="meta">Mis à jour le ${frenchDate(story.modified)} à ${frenchTime(story.modified)} – Publié le ${frenchDate(story.published)} à ${frenchTime(story.published)}</div><p class="intro">${story.standfirst}</p>${paragraphs(story.blocks).join('')}</article><aside><time datetime="2021-05-05">5 mai 2021</time><p>À relire : notre série sur les tours des années soixante.</p></aside></body></html>`,
  },
  {
    name: 'Advertising slots and « la suite après la publicité »',
    outlet: 'Vallées Hebdo',
    url: 'https://valleeshebdo.example/pont',
    story: bridge,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} - Vallées Hebdo</title><meta property="og:site_name" content="Vallées Hebdo"><meta property="article:published_time" content="${story.published}"></head><body><div class="wrapper"><h1>${story.title}</h1><div class="chapo">${story.standfirst}</div><div class="article-content">${interleave(paragraphs(story.blocks), { 1: '<div class="ad-slot" id="ad-1"><span>Publicité</span></div>', 2: '<p>La suite après cette publicité</p>', 4: '<div class="bloc-pub"><p>Découvrez la nouvelle gamme de chaudières, livrée et posée en une semaine par des artisans de votre région.</p></div>', 6: '<p class="has-text-align-center"><a href="/y">À LIRE ÉGALEMENT : Crue, un an après, où en est-on ?</a></p>' })}</div></div></body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Social posts embedded in the text',
    outlet: 'Le Courrier de Brenas',
    url: 'https://courrierbrenas.example/eau',
    story: water,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title}</title><meta property="og:site_name" content="Le Courrier de Brenas"><meta property="article:published_time" content="${story.published}"><meta property="article:modified_time" content="${story.modified}"><meta name="author" content="${story.author}"></head><body><article class="post"><h1>${story.title}</h1><div class="post-body">${interleave(paragraphs(story.blocks), { 3: '<div class="embed-consent"><p>Pour afficher ce contenu, vous devez accepter les cookies de réseaux sociaux.</p></div><script async src="https://platform.example/w.js"></script>', 5: '<div class="widget-video"><p>VIDÉO. Comment l’eau du plateau est traitée</p></div>' })}</div><div class="social-share"><span>Partagez cet article</span><a>Facebook</a><a>X</a></div><div class="author-bio"><p>Karim Belhadj suit les questions d’environnement depuis 2015 pour le Courrier de Brenas. Il a publié deux livres.</p></div></article></body></html>`,
  },
]
