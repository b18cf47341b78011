import { frenchDate, interleave, jsonLd, newsArticle, paragraphs, type Site } from './site.ts'
import { bridge, factory, hospital, museum, school, storm, tram, trial, water, wolf } from './stories.ts'

const nest = (html: string, depth: number): string =>
  `${'<div class="w">'.repeat(depth)}${html}${'</div>'.repeat(depth)}`

/** Habits that trip extraction: copies for other screens, deep wrappers, lists, custom elements, lost parts. */
export const oddSites: readonly Site[] = [
  {
    name: 'Sixty wrappers around everything',
    outlet: 'Profondeurs',
    url: 'https://profondeurs.example/pont',
    story: bridge,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Profondeurs</title><meta property="og:site_name" content="Profondeurs"><meta property="article:published_time" content="${story.published}"></head><body>${nest(`<h1>${story.title}</h1>${story.blocks.map(block => nest(`<p>${block.replace(/^## /, '')}</p>`, 5)).join('')}`, 60)}</body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Hidden copy for printing and for small screens',
    outlet: 'Double Page',
    url: 'https://doublepage.example/eau',
    story: water,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Double Page</title><meta property="og:site_name" content="Double Page"><meta property="article:published_time" content="${story.published}"></head><body><div class="desktop"><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}</div><div class="mobile" style="display:none"><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}</div><div class="print" hidden>${paragraphs(story.blocks).join('')}</div></body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Custom elements instead of paragraphs’ wrappers',
    outlet: 'Le Composant',
    url: 'https://lecomposant.example/a/loup',
    story: wolf,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Le Composant</title>${jsonLd(newsArticle(story, 'Le Composant', 'https://lecomposant.example/a/loup'))}</head><body><lc-app><lc-header><a href="/">Le Composant</a></lc-header><lc-article><h1 slot="title">${story.title}</h1><lc-body>${story.blocks.map(block => `<lc-paragraph><p>${block}</p></lc-paragraph>`).join('')}</lc-body></lc-article><lc-teasers><lc-teaser><a href="/1">La tonte commence plus tôt</a></lc-teaser></lc-teasers></lc-app></body></html>`,
  },
  {
    name: 'List of key points and a list in the text',
    outlet: 'Points Clés',
    url: 'https://pointscles.example/tram',
    story: tram,
    blocks: [
      ...tram.blocks.slice(0, 3),
      'Les trois retards sont connus :',
      'les conduites d’eau de la rue des Forges ;',
      'le câble à haute tension du quai Nord ;',
      'les fouilles de la place du Moulin.',
      ...tram.blocks.slice(3),
    ],
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Points Clés</title><meta property="og:site_name" content="Points Clés"><meta property="article:published_time" content="${story.published}"></head><body><article><h1>${story.title}</h1><div class="body">${interleave(paragraphs(story.blocks), { 3: '<p>Les trois retards sont connus :</p><ul><li>les conduites d’eau de la rue des Forges ;</li><li>le câble à haute tension du quai Nord ;</li><li>les fouilles de la place du Moulin.</li></ul>' })}</div><ul class="tags"><li><a href="/t">Tramway</a></li></ul></article></body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Paragraphs as bare divisions',
    outlet: 'Division',
    url: 'https://division.example/hopital',
    story: hospital,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Division</title><meta property="og:site_name" content="Division"><meta property="article:published_time" content="${story.published}"></head><body><div class="nav"><div><a href="/">Une</a></div><div><a href="/s">Santé</a></div></div><div class="art"><h1>${story.title}</h1>${story.blocks.map(block => (block.startsWith('## ') ? `<div class="inter">${block.slice(3)}</div>` : `<div class="par">${block}</div>`)).join('')}</div><div class="foot"><div>Contact</div><div>Publicité</div></div></body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Wrong declared language and tracking in the canonical address',
    outlet: 'Kerlaz Online',
    url: 'https://kerlaz.example/tempete?utm_source=lettre',
    story: storm,
    html: story =>
      `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>${story.title} — Kerlaz Online</title><link rel="canonical" href="/tempete?utm_campaign=x#top"><meta property="og:locale" content="en_US"><meta property="og:site_name" content="Kerlaz Online"><meta property="article:published_time" content="2023-11-02 05:48:00"></head><body><section><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}</section></body></html>`,
    published: '2023-11-02T05:48:00',
    modified: null,
    authors: [],
  },
  {
    name: 'Newsletter paragraphs between the paragraphs, without a telling class',
    outlet: 'Trait d’Union',
    url: 'https://traitdunion.example/ecole',
    story: school,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} - Trait d’Union</title><meta property="og:site_name" content="Trait d’Union"><meta property="article:published_time" content="${story.published}"></head><body><article><h1>${story.title}</h1><p>Par ${story.author}</p><p>Publié le ${frenchDate(story.published)}</p>${interleave(paragraphs(story.blocks), { 1: '<p>Inscrivez-vous à notre newsletter pour ne rien manquer de l’actualité de votre commune.</p>', 3: '<p><em>➡️ À lire aussi : <a href="/p">Cantines, les tarifs de la rentrée</a></em></p>', 4: '<p>Suivez-nous sur Facebook et Instagram</p>' })}<p>Tags : école, rectorat, Montperreux</p></article></body></html>`,
    modified: null,
  },
  {
    name: 'Sections with headings and a slide show',
    outlet: 'Carnets de Tréville',
    url: 'https://carnetstreville.example/vasseur',
    story: museum,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Carnets de Tréville</title>${jsonLd(newsArticle(story, 'Carnets de Tréville', 'https://carnetstreville.example/vasseur'))}</head><body><main><article><h1>${story.title}</h1><p class="excerpt">${story.standfirst}</p><section>${paragraphs(story.blocks.slice(0, 2)).join('')}</section><div class="slideshow"><div class="slide"><p>Page 1 du carnet : une étude de saule, à la mine de plomb, datée de mai.</p></div><div class="slide"><p>Page 7 : le quai aux bois, vu depuis la fenêtre de l’atelier du peintre.</p></div></div><section>${paragraphs(story.blocks.slice(2)).join('')}</section></article></main></body></html>`,
  },
  {
    name: 'Broken JSON-LD and HTML entities everywhere',
    outlet: 'L’Entité',
    url: 'https://lentite.example/proces',
    story: trial,
    html: story => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | L&rsquo;Entit&eacute;</title><meta property="og:site_name" content="L&rsquo;Entit&eacute;"><script type="application/ld+json">
{"@context":"https://schema.org","@type":"NewsArticle","headline":"${story.title}",
"datePublished":"${story.published}","description":"Une ligne
et une autre", "author":[{"@type":"Person","name":"${story.author}"},],}</script></head><body><div class="article-text"><h1>${story.title}</h1>${paragraphs(story.blocks).join('').replaceAll('é', '&eacute;').replaceAll('’', '&#8217;').replaceAll('« ', '&laquo;&nbsp;').replaceAll(' »', '&nbsp;&raquo;')}</div></body></html>`,
    modified: null,
  },
  {
    name: 'No heading element, title in a paragraph',
    outlet: 'Bulletin de Louvière',
    url: 'https://bulletin-louviere.example/2023-10-12-eau.html',
    story: water,
    html: story =>
      `<html><head><meta charset="utf-8"><title>${story.title} | Bulletin de Louvière</title></head><body><center><b>BULLETIN DE LOUVIÈRE</b></center><p><b>${story.title}</b></p>${paragraphs(story.blocks).join('')}</body></html>`,
    published: '2023-10-12',
    modified: null,
    authors: [],
  },
  {
    name: 'Standfirst in a list, text in one of many tabs',
    outlet: 'Onglets',
    url: 'https://onglets.example/loup',
    story: wolf,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Onglets</title><meta property="og:site_name" content="Onglets"><meta itemprop="datePublished" content="${story.published}"></head><body><div class="tabs"><div class="tab-labels"><a href="#t1">Article</a><a href="#t2">Carte</a></div><div class="tab" id="t1"><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}</div><div class="tab" id="t2" aria-hidden="true"><p>Carte des attaques relevées depuis le début de l’année dans les communes du massif.</p></div></div></body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Outlet and agency disagree as publisher',
    outlet: 'Le Phare de Kerlaz',
    url: 'https://phare-kerlaz.example/afp/verrerie',
    story: factory,
    agency: 'Reuters',
    authors: [],
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} - Le Phare de Kerlaz</title><meta property="og:site_name" content="Le Phare de Kerlaz">${jsonLd(newsArticle(story, 'Reuters', 'https://phare-kerlaz.example/afp/verrerie', { author: 'Reuters' }))}</head><body><article><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}<p>(Reuters)</p></article></body></html>`,
    blocks: [...factory.blocks, '(Reuters)'],
  },
  {
    name: 'Video page with a long recommendation rail before the text',
    outlet: 'Télé Ponant',
    url: 'https://teleponant.example/reportage',
    story: hospital,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Télé Ponant</title><meta property="og:site_name" content="Télé Ponant">${jsonLd([{ '@context': 'https://schema.org', '@type': 'VideoObject', name: story.title, uploadDate: '2024-01-09T20:00:00+01:00' }, newsArticle(story, 'Télé Ponant', 'https://teleponant.example/reportage')])}</head><body><div class="video-player"><p>Votre navigateur ne peut pas lire cette vidéo, veuillez le mettre à jour pour en profiter.</p></div><div class="rail">${Array.from({ length: 12 }, (_, index) => `<div class="rail-item"><a href="/v/${index}"><span>Reportage ${index} : une journée avec les gardiens du phare</span></a></div>`).join('')}</div><div class="story"><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}</div></body></html>`,
  },
  {
    name: 'Blog platform with a signature and subscription lines',
    outlet: 'Carnet de Bord',
    url: 'https://carnetdebord.example/p/pont-de-vauclaire',
    story: bridge,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} - Carnet de Bord</title><meta property="og:site_name" content="Carnet de Bord"><meta name="author" content="${story.author}"><meta property="article:published_time" content="2024-03-05T07:30:00.000Z"></head><body><div class="post"><div class="post-header"><h1 class="post-title">${story.title}</h1><h3 class="subtitle">${story.standfirst}</h3><div class="post-meta">${story.author} · 5 mars 2024 · 4 min de lecture</div></div><div class="available-content"><div class="body markup">${interleave(paragraphs(story.blocks), { 4: '<div class="subscription-widget-wrap"><p>Merci de lire Carnet de Bord. Abonnez-vous gratuitement pour recevoir les prochains billets et soutenir ce travail.</p></div>' })}</div></div><div class="post-footer"><p>4 J’aime</p></div><div class="discussion"><p>Discuter de ce billet avec les autres lecteurs inscrits sur la plateforme.</p></div></div></body></html>`,
    published: '2024-03-05T07:30:00Z',
    modified: null,
    blocks: [
      '## Fermé depuis la crue de novembre, l’ouvrage ne portera d’abord que les véhicules légers, annonce la mairie.',
      ...bridge.blocks,
    ],
  },
]
