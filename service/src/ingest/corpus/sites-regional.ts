import { frenchDate, frenchTime, interleave, jsonLd, newsArticle, paragraphs, type Site } from './site.ts'
import { bridge, factory, hospital, museum, school, storm, tram, trial, water, wolf } from './stories.ts'

/** windows-1252 bytes of a text of Western European letters and marks. */
function windows1252(html: string): Uint8Array {
  const special: Readonly<Record<string, number>> = {
    '€': 0x80,
    '…': 0x85,
    Œ: 0x8c,
    '‘': 0x91,
    '’': 0x92,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    '—': 0x97,
    œ: 0x9c,
  }
  return Uint8Array.from([...html].map(character => special[character] ?? character.charCodeAt(0)))
}

/** Small and old sites: few marks, odd encodings, tables, line breaks, forms around everything. */
export const regionalSites: readonly Site[] = [
  {
    name: 'Table layout in windows-1252, no metadata',
    outlet: 'sornac-infos.example',
    url: 'http://www.sornac-infos.example/article.php?id=77',
    story: bridge,
    html: story =>
      `<HTML><HEAD><TITLE>${story.title}</TITLE><META http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></HEAD><BODY bgcolor="#ffffff"><TABLE width="780" cellpadding="0"><TR><TD width="150" valign="top"><A href="index.php">Accueil</A><BR><A href="sport.php">Sports</A><BR><A href="meteo.php">Météo</A></TD><TD valign="top"><FONT size="5"><B>${story.title}</B></FONT><BR><FONT size="1">Publié le ${frenchDate(story.published)} à ${frenchTime(story.published)} par ${story.author}</FONT><BR><BR><FONT size="2">${story.blocks.map(block => (block.startsWith('## ') ? `<B>${block.slice(3)}</B>` : block)).join('<BR><BR>\n')}</FONT></TD></TR><TR><TD colspan="2"><FONT size="1">Tous droits réservés - Contact</FONT></TD></TR></TABLE></BODY></HTML>`,
    encode: windows1252,
    published: '2024-03-05T08:30:00',
    modified: null,
  },
  {
    name: 'Unclosed paragraphs of HTML 3.2',
    outlet: 'Gazette de Kerlaz',
    url: 'http://gazette-kerlaz.example/tempete.html',
    story: storm,
    html: story =>
      `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><HTML><HEAD><TITLE>Gazette de Kerlaz : ${story.title}</TITLE><META NAME="date" CONTENT="2023-11-02"><META NAME="publisher" CONTENT="Gazette de Kerlaz"></HEAD><BODY><H1>${story.title}</H1><HR><P>${story.blocks.join('\n<P>')}<HR><P><A HREF="index.html">Retour à l'accueil</A></BODY></HTML>`,
    published: '2023-11-02',
    modified: null,
    authors: [],
  },
  {
    name: 'Whole page inside an ASP.NET form',
    outlet: 'Cormeray Actualités',
    url: 'https://cormeray-actu.example/Article.aspx?Id=9912',
    story: factory,
    standfirst: true,
    html: story =>
      `<!DOCTYPE html><html><head><title>${story.title} - Cormeray Actualités</title><meta name="DC.date.issued" content="${story.published}"><meta property="og:site_name" content="Cormeray Actualités"></head><body><form method="post" action="./Article.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUK"><div id="ctl00_menu"><a href="/">Accueil</a> | <a href="/e">Économie</a></div><div id="ctl00_ContentPlaceHolder1_pnl"><h1>${story.title}</h1><h2>${story.standfirst}</h2><div id="ctl00_auteur">Par ${story.author}</div>${paragraphs(story.blocks).join('')}</div><div id="ctl00_footer">© Cormeray Actualités - Mentions légales</div></form></body></html>`,
    modified: null,
    blocks: ['## La direction invoque le prix du gaz ; les syndicats dénoncent un choix financier.', ...factory.blocks],
  },
  {
    name: 'Drupal fields',
    outlet: 'Vervins Libre',
    url: 'https://vervinslibre.example/node/5521',
    story: hospital,
    standfirst: true,
    html: story =>
      `<!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 9"><title>${story.title} | Vervins Libre</title><link rel="shortlink" href="https://vervinslibre.example/node/5521"><link rel="canonical" href="https://vervinslibre.example/urgences-larzac-nord"></head><body class="path-node"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">Vervins Libre</a></div></header><main role="main"><div class="region region-content"><article role="article" class="node node--type-article"><h1>${story.title}</h1><div class="node__submitted">Soumis par ${story.author} le mar 09/01/2024 - 19:12</div><div class="node__content"><div class="field field--name-field-chapo field--type-text-long"><p>${story.standfirst}</p></div><div class="clearfix text-formatted field field--name-body field__item">${paragraphs(story.blocks).join('')}</div><div class="field field--name-field-tags"><div class="field__label">Mots-clés</div><div class="field__item"><a href="/t">santé</a></div></div></div></article></div></main></div></body></html>`,
    published: '2024-01-09T19:12:00',
    modified: null,
  },
  {
    name: 'Comments longer than the article',
    outlet: 'Le Montperrin',
    url: 'https://lemontperrin.example/ecole-gare',
    story: school,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} - Le Montperrin</title><meta property="og:site_name" content="Le Montperrin"><meta property="article:published_time" content="${story.published}"></head><body><div id="main"><h1>${story.title}</h1><div class="texte-article">${paragraphs(story.blocks).join('')}</div><div id="commentaires"><h3>Commentaires</h3>${Array.from({ length: 24 }, (_, index) => `<div class="commentaire"><b>lecteur${index}</b><p>Je ne suis pas d’accord avec ce qui est écrit ici, car dans mon quartier numéro ${index} personne n’a été consulté et tout le monde le sait depuis longtemps déjà.</p></div>`).join('')}</div></div></body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'AMP page',
    outlet: 'Le Morventin',
    url: 'https://amp.lemorventin.example/loup',
    story: wolf,
    standfirst: true,
    html: story =>
      `<!doctype html><html ⚡ lang="fr"><head><meta charset="utf-8"><title>${story.title}</title><link rel="canonical" href="https://www.lemorventin.example/loup">${jsonLd(newsArticle(story, 'Le Morventin', 'https://www.lemorventin.example/loup'))}<style amp-boilerplate>body{visibility:hidden}</style></head><body><amp-consent id="c" layout="nodisplay"><div>Ce site utilise des cookies</div></amp-consent><amp-sidebar id="s" layout="nodisplay"><ul><li><a href="/">Une</a></li></ul></amp-sidebar><header class="headerbar"><a href="/">Le Morventin</a></header><article><h1>${story.title}</h1><p class="lead">${story.standfirst}</p><amp-img src="w.jpg" width="4" height="3" layout="responsive"></amp-img><p class="caption">Un troupeau à l’estive. Photo d’archives</p>${interleave(paragraphs(story.blocks), { 2: '<amp-ad type="x" width="300" height="250"><div placeholder>Publicité</div></amp-ad>', 4: '<p><a href="/z">Voir aussi : Patous, mode d’emploi pour randonneurs</a></p>' })}</article><amp-social-share type="facebook"></amp-social-share></body></html>`,
  },
  {
    name: 'UTF-8 with a byte order mark under a wrong meta',
    outlet: 'Tréville Culture',
    url: 'https://trevilleculture.example/carnet-vasseur',
    story: museum,
    html: story =>
      `\ufeff<!doctype html><html><head><meta charset="iso-8859-1"><title>${story.title} | Tréville Culture</title><meta property="og:site_name" content="Tréville Culture"><meta name="pubdate" content="2024-02-18T09:00:00+0100"></head><body><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}</body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Québec paper with an agency',
    outlet: 'Le Fleuve',
    url: 'https://lefleuve.example/2023-11-02/tempete.php',
    story: { ...storm, published: '2023-11-02T00:48:00-04:00', modified: '2023-11-02T07:15:00-04:00' },
    agency: 'La Presse Canadienne',
    authors: [],
    html: story =>
      `<!doctype html><html lang="fr-CA"><head><meta charset="utf-8"><title>${story.title} | Le Fleuve</title><meta property="og:site_name" content="Le Fleuve"><meta property="og:locale" content="fr_CA"><meta property="article:published_time" content="${story.published}"><meta property="article:modified_time" content="${story.modified}"></head><body><div class="articleWrapper"><div class="headline"><h1>${story.title}</h1></div><div class="authorModule"><span class="organisation">La Presse Canadienne</span></div><div class="publicationsDate">Publié le 2 novembre 2023</div><div class="articleBody">${paragraphs(story.blocks).join('')}</div><div class="sourceLine"><p>Avec La Presse Canadienne</p></div></div></body></html>`,
    blocks: [...storm.blocks, 'Avec La Presse Canadienne'],
  },
  {
    name: 'Belgian paper with a dateline',
    outlet: 'L’Avenir de Rochefleur',
    url: 'https://avenir-rochefleur.example/cnt/proces',
    story: trial,
    agency: 'Belga',
    authors: [],
    html: story =>
      `<!doctype html><html lang="fr-BE"><head><meta charset="utf-8"><title>${story.title} - L’Avenir de Rochefleur</title>${jsonLd({ ...newsArticle(story, 'L’Avenir de Rochefleur', 'https://avenir-rochefleur.example/cnt/proces'), author: undefined })}</head><body><section class="ar"><h1 class="ar__ttl">${story.title}</h1><div class="ar__body">${paragraphs(['CHAUMOY (Belga) – Le deuxième jour du procès a été tendu.', ...story.blocks]).join('')}</div><div class="ar__tags"><a href="/t/1">Justice</a></div></section></body></html>`,
    blocks: ['CHAUMOY (Belga) – Le deuxième jour du procès a été tendu.', ...trial.blocks],
  },
  {
    name: 'Divisions with line breaks, source at the end',
    outlet: 'Nouvelles du Littoral',
    url: 'https://nouvelleslittoral.example/?p=331',
    story: water,
    html: story =>
      `<html><head><meta charset="utf-8"><title>Nouvelles du Littoral » ${story.title}</title><meta property="og:site_name" content="Nouvelles du Littoral"></head><body><div id="top"><a href="/">Accueil</a> <a href="/p">Politique</a></div><div id="article"><div class="titre"><h1>${story.title}</h1></div><div class="date">12/10/2023 à 17:45</div><div class="contenu">${story.blocks.join('<br />\n<br />')}</div></div><div id="bas">Nouvelles du Littoral 2023</div></body></html>`,
    published: '2023-10-12T17:45:00',
    modified: null,
    authors: [],
  },
  {
    name: 'Logo as first main heading, title as second',
    outlet: 'La Voix de Rivalon',
    url: 'https://voixderivalon.example/transports/facture',
    story: tram,
    standfirst: true,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} - La Voix de Rivalon</title><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="La Voix de Rivalon"><meta property="article:published_time" content="${story.published}"><meta property="article:modified_time" content="${story.modified}"></head><body><header><h1 class="logo"><a href="/">La Voix de Rivalon</a></h1></header><div class="content"><h1>${story.title}</h1><p class="accroche">${story.standfirst}</p><p class="signature">${story.author}</p><div class="corps">${paragraphs(story.blocks).join('')}</div></div></body></html>`,
  },
  {
    name: 'Captions and credits without figure elements',
    outlet: 'Cormeray Hebdo',
    url: 'https://cormerayhebdo.example/verrerie',
    story: factory,
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} • Cormeray Hebdo</title><meta property="article:published_time" content="${story.published}"><meta property="og:site_name" content="Cormeray Hebdo"></head><body><div class="single"><h1>${story.title}</h1><div class="media"><img src="v.jpg"><p class="media__legend">Le four numéro deux, en octobre. - Photo CH - P. Lasserre</p></div><div class="single__text">${interleave(paragraphs(story.blocks), { 3: '<p><img src="b.jpg"><br><em>© Cormeray Hebdo / P. Lasserre</em></p>', 5: '<p>Photo : Pierre Lasserre / Cormeray Hebdo</p>' })}</div></div></body></html>`,
    modified: null,
    authors: [],
  },
  {
    name: 'Brief of two paragraphs among long menus',
    outlet: 'Flash Vallée',
    url: 'https://flashvallee.example/breves/2024/04/17/ecole',
    story: { ...school, blocks: school.blocks.slice(0, 2) },
    html: story =>
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${story.title} | Flash Vallée</title>${jsonLd(newsArticle(story, 'Flash Vallée', 'https://flashvallee.example/breves/2024/04/17/ecole'))}</head><body><div class="mega">${Array.from({ length: 40 }, (_, index) => `<a href="/r/${index}">Rubrique numéro ${index}</a> `).join('')}</div><div class="breve"><h1>${story.title}</h1>${paragraphs(story.blocks).join('')}</div><div class="bas">${Array.from({ length: 30 }, (_, index) => `<a href="/c/${index}">Commune ${index}</a> `).join('')}</div></body></html>`,
  },
]
