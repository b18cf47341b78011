import type { Site } from './site.ts'

/** Whole pages, each with a text of its own. */
export const wholeSites: readonly Site[] = [
  {
    name: 'Flood report with a boxed text, a gallery without captions’ class and links in brackets',
    outlet: "L'Indépendant de l'Aile",
    url: 'https://journal-1.example/article/1',
    story: {
      title: 'Inondations : le maire de Lormont-sur-Aile appelle à évacuer',
      standfirst: '',
      author: '',
      published: '2024-05-01T18:03:00+02:00',
      modified: '2024-05-02T07:12:00+02:00',
      blocks: [
        "L'Aile a dépassé mercredi la cote de 2016. Trois quartiers sont menacés.",
        '« Ne prenez rien, partez. » Le maire, Éric Soulié, a lancé cet appel mercredi à 17h30 sur les réseaux sociaux.',
        "Selon le service des crues, la rivière pourrait encore monter de quarante centimètres d'ici à jeudi matin.",
        '## Les quartiers concernés',
        'Le Gravier, la Rive basse et les Trois-Moulins, soit environ 1 800 habitants.',
        '## « On a tout perdu en une heure »',
        'À la Rive basse, Denise Marty regarde son garage. « On a tout perdu en une heure », souffle-t-elle.',
        "Le préfet a demandé le renfort de l'armée. Interrogé, il n'a pas dit combien de soldats viendraient.",
      ],
    },
    modified: '2024-05-02T07:12:00+02:00',
    authors: ['Lucie Arnal', 'Tom Béranger'],
    paywalled: false,
    html: () => `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Inondations : le maire de Lormont-sur-Aile appelle à évacuer | L'Indépendant de l'Aile</title>
<meta property="og:type" content="article"><meta property="og:title" content="Inondations : le maire appelle à évacuer"><meta name="twitter:title" content="Inondations à Lormont">
<script type="application/ld+json">{"@context":"http://schema.org","@graph":[{"@type":"WebPage","@id":"https://x/#w","dateModified":"2024-05-02T10:00:00+02:00"},{"@type":["NewsArticle","Article"],"headline":"Inondations : le maire de Lormont-sur-Aile appelle à évacuer","datePublished":"2024-05-01T18:03:00+02:00","dateModified":"2024-05-02T07:12:00+02:00","author":[{"@type":"Person","name":"Lucie Arnal"},{"@type":"Person","name":"Tom Béranger"}],"publisher":{"@type":"NewsMediaOrganization","name":"L'Indépendant de l'Aile"},"isAccessibleForFree":true}]}</script></head>
<body><div class="cookie-wall"><h2>Votre vie privée</h2><p>Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles.</p></div>
<div class="layout"><div class="layout__main"><ul class="fil"><li><a href="/">Accueil</a></li><li><a href="/faits">Faits divers</a></li></ul>
<h1 class="title">Inondations : le maire de Lormont-sur-Aile appelle à évacuer</h1>
<div class="resume">L'Aile a dépassé mercredi la cote de 2016. Trois quartiers sont menacés.</div>
<div class="auteurs">Par <a>Lucie Arnal</a> et <a>Tom Béranger</a></div>
<div class="gallery"><div class="gallery__item"><img><p class="gallery__txt">La place du Marché sous l'eau, mercredi à 17 heures. Photo Indépendant/T. B.</p></div></div>
<div class="text-content">
<p>« Ne prenez rien, partez. » Le maire, Éric Soulié, a lancé cet appel mercredi à 17h30 sur les réseaux sociaux.</p>
<p>Selon le service des crues, la rivière pourrait encore monter de quarante centimètres d'ici à jeudi matin.</p>
<div class="encadre"><h3>Les quartiers concernés</h3><p>Le Gravier, la Rive basse et les Trois-Moulins, soit environ 1 800 habitants.</p></div>
<p class="rtl">[À lire aussi] <a href="/z">Crue de 2016 : ce qui a changé</a></p>
<h2>« On a tout perdu en une heure »</h2>
<p>À la Rive basse, Denise Marty regarde son garage. « On a tout perdu en une heure », souffle-t-elle.</p>
<aside class="read-too"><strong>Lire également</strong><a href="/1">Le barrage a-t-il été ouvert trop tard ?</a></aside>
<p>Le préfet a demandé le renfort de l'armée. Interrogé, il n'a pas dit combien de soldats viendraient.</p>
</div>
<div class="reagir"><a>Réagir</a><span>12 commentaires</span></div>
<div class="plus"><h2>À lire sur le même sujet</h2><div><p><a href="/a">Assurances : qui paie après une crue ?</a></p><p>Ce que prévoit le régime des catastrophes naturelles, étape par étape, pour les particuliers.</p></div></div>
</div><div class="layout__side"><h3>Les plus lus</h3><p><a href="/q">Un sanglier dans la piscine</a></p></div></div></body></html>`,
  },
  {
    name: 'Interview on a site that puts its own name first',
    outlet: 'Le Républicain du Causse',
    url: 'https://journal-2.example/article/2',
    story: {
      title: 'Entretien avec la nouvelle préfète',
      standfirst: '',
      author: '',
      published: '2024-03-14T09:15:00',
      modified: '2024-03-15T08:00:00',
      blocks: [
        'Nommée il y a un mois, Agnès Delcourt détaille ses priorités.',
        'Vous arrivez dans un département en colère. Que dites-vous aux agriculteurs ?',
        "Que je les ai entendus. J'ai reçu leurs représentants dès le premier jour.",
        "Allez-vous autoriser les retenues d'eau ?",
        "Non. Pas avant l'avis de l'agence de l'eau.",
        'On dit que le ministre vous a donné des consignes.',
        "C'est faux.",
        "Je travaille librement, je peux vous l'assurer, et je rends compte de mes choix devant les élus.",
      ],
    },
    modified: '2024-03-15T08:00:00',
    authors: [],
    html: () => `<html><head><meta charset="utf-8"><title>Le Républicain du Causse - Entretien avec la nouvelle préfète</title><meta name="description" content="x"></head><body>
<div id="header"><img alt="Le Républicain du Causse"><ul id="menu"><li><a href="/">Une</a></li><li><a href="/pol">Politique</a></li></ul></div>
<div id="contenu"><div class="rubrique">Politique</div><h1>Entretien avec la nouvelle préfète</h1><div class="infos">Mis en ligne le jeudi 14 mars 2024 à 09 h 15 - Modifié le 15/03/2024 à 08:00</div>
<div class="texte"><p><b>Nommée il y a un mois, Agnès Delcourt détaille ses priorités.</b></p>
<p><strong>Vous arrivez dans un département en colère. Que dites-vous aux agriculteurs ?</strong></p><p>Que je les ai entendus. J'ai reçu leurs représentants dès le premier jour.</p>
<p><strong>Allez-vous autoriser les retenues d'eau ?</strong></p><p>Non. Pas avant l'avis de l'agence de l'eau.</p>
<p><strong>On dit que le ministre vous a donné des consignes.</strong></p><p>C'est faux.</p><p>Je travaille librement, je peux vous l'assurer, et je rends compte de mes choix devant les élus.</p>
<p align="right"><i>Propos recueillis par Marc Vidalie</i></p></div>
<div class="outils">Imprimer | Envoyer à un ami | Réagir à cet article</div>
<div class="reactions"><h3>Vos réactions (2)</h3><p>pierrot : encore une qui ne fera rien du tout comme les autres avant elle, on connaît la chanson.</p><p>lola12 : laissez-lui le temps d'arriver avant de critiquer, c'est toujours la même chose ici.</p></div></div>
<div id="droite"><h4>Annonces légales</h4><p>Consultez les annonces légales du département et publiez la vôtre en quelques minutes sur notre plateforme.</p></div><div id="pied">Le Républicain du Causse - 2024 - Tous droits réservés</div></body></html>`,
  },
  {
    name: 'Live ticker as a list with key points and an embedded post',
    outlet: 'Radio Brume',
    url: 'https://journal-3.example/article/3',
    story: {
      title: 'Grève : suivez la journée du 12 juin',
      standfirst: '',
      author: '',
      published: '2024-06-12T06:00:00+02:00',
      modified: '2024-06-12T19:40:00+02:00',
      blocks: [
        'Cortèges, blocages et réactions, heure par heure.',
        "## L'essentiel",
        'Un enseignant sur trois en grève, selon le rectorat.',
        'La rocade est bloquée depuis 7 heures.',
        '## La ministre veut « reprendre le dialogue »',
        'Sur Radio Brume, la ministre Sabine Carle a dit vouloir « reprendre le dialogue dès lundi ».',
        '## 4 200 manifestants, selon la police',
        'La police compte 4 200 personnes à Rivalon ; les syndicats en annoncent 9 000.',
        'Nous sommes 9 000 à Rivalon, et nous reviendrons jeudi.',
        '## La rocade bloquée',
        "Une centaine de chauffeurs bloquent la rocade depuis l'aube, d'après nos journalistes sur place.",
      ],
    },
    modified: '2024-06-12T19:40:00+02:00',
    authors: [],
    html: () => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Direct | Grève : suivez la journée du 12 juin</title><meta property="og:site_name" content="Radio Brume"><meta property="article:published_time" content="2024-06-12T06:00:00+02:00"><meta property="article:modified_time" content="2024-06-12T19:40:00+02:00"></head><body><main><h1>Grève : suivez la journée du 12 juin</h1><p class="intro">Cortèges, blocages et réactions, heure par heure.</p>
<section class="key-points"><h2>L'essentiel</h2><ul><li>Un enseignant sur trois en grève, selon le rectorat.</li><li>La rocade est bloquée depuis 7 heures.</li></ul></section>
<ol class="timeline">
<li class="entry"><header><time datetime="2024-06-12T19:30">19:30</time><h3>La ministre veut « reprendre le dialogue »</h3></header><div class="entry-body"><p>Sur Radio Brume, la ministre Sabine Carle a dit vouloir « reprendre le dialogue dès lundi ».</p><div class="share"><a>Partager</a></div></div></li>
<li class="entry"><header><time datetime="2024-06-12T15:10">15:10</time><h3>4 200 manifestants, selon la police</h3></header><div class="entry-body"><p>La police compte 4 200 personnes à Rivalon ; les syndicats en annoncent 9 000.</p><blockquote class="twitter-tweet"><p lang="fr">Nous sommes 9 000 à Rivalon, et nous reviendrons jeudi.</p>&mdash; Syndicat du Fleuve (@syndfleuve) <a href="https://t.example/1">12 juin 2024</a></blockquote></div></li>
<li class="entry"><header><time datetime="2024-06-12T07:00">07:00</time><h3>La rocade bloquée</h3></header><div class="entry-body"><p>Une centaine de chauffeurs bloquent la rocade depuis l'aube, d'après nos journalistes sur place.</p></div></li>
</ol></main><footer><p>Radio Brume, 12 rue du Port. Directeur de la publication : Jean Noir.</p></footer></body></html>`,
  },
  {
    name: 'Paragraph wrappers by component names, agency in the author',
    outlet: '20 Heures',
    url: 'https://journal-4.example/article/4',
    story: {
      title: 'Sécheresse: "Nous avons trois semaines d\'eau", prévient l\'agence',
      standfirst: '',
      author: '',
      published: '2023-08-03T06:30:12Z',
      modified: '2023-08-03T06:30:12Z',
      blocks: [
        "Le directeur de l'agence, Hugues Sorel, demande des restrictions immédiates.",
        "L'agence de l'eau a tiré la sonnette d'alarme jeudi.",
        '"Nous avons trois semaines d\'eau devant nous", a déclaré son directeur, Hugues Sorel, lors d\'une conférence de presse.',
        '## Des restrictions dès lundi',
        "Les piscines ne pourront plus être remplies. L'arrosage sera interdit, sauf pour les potagers.",
        'Le syndicat agricole dénonce une décision "prise sans nous". Son président doit être reçu vendredi.',
      ],
    },
    modified: '2023-08-03T06:30:12Z',
    authors: [],
    agency: 'AFP',
    html: () => `<!doctype html><html><head><meta charset="utf-8"><meta property="og:site_name" content="20 Heures"><title>Sécheresse: "Nous avons trois semaines d'eau", prévient l'agence</title><script type="application/ld+json">{"@type":"NewsArticle","@context":"https://schema.org","headline":"Sécheresse: \\"Nous avons trois semaines d'eau\\", prévient l'agence","datePublished":"2023-08-03T06:30:12.000Z","dateModified":"2023-08-03T06:30:12.000Z","author":{"@type":"Person","name":"20 Heures avec AFP"},"publisher":{"@type":"Organization","name":"20 Heures"},"articleBody":"L'agence de l'eau prévient."}</script></head><body>
<header class="site"><a href=/>20 Heures</a></header><div class="Article"><div class="Article-header"><h1>Sécheresse: "Nous avons trois semaines d'eau", prévient l'agence</h1><p class="Article-summary">Le directeur de l'agence, Hugues Sorel, demande des restrictions immédiates.</p><div class="Article-meta"><span>20 Heures avec AFP</span><span>Publié le 03/08/2023 à 08:30</span><span>Temps de lecture 2 min</span></div></div>
<div class="Article-paragraph"><p>L'agence de l'eau a tiré la sonnette d'alarme jeudi.</p></div><div class="Article-paragraph"><p>"Nous avons trois semaines d'eau devant nous", a déclaré son directeur, Hugues Sorel, lors d'une conférence de presse.</p></div><div class="Article-ad"></div><div class="Article-paragraph"><h2>Des restrictions dès lundi</h2></div><div class="Article-paragraph"><p>Les piscines ne pourront plus être remplies. L'arrosage sera interdit, sauf pour les potagers.</p></div><div class="Article-related"><p>À lire aussi</p><a href="/x">Peut-on encore laver sa voiture?</a></div><div class="Article-paragraph"><p>Le syndicat agricole dénonce une décision "prise sans nous". Son président doit être reçu vendredi.</p></div><div class="Article-newsletter"><p>La lettre de 20 Heures</p><p>Chaque soir, l'essentiel de l'actualité en cinq minutes de lecture, directement chez vous.</p><input></div></div></body></html>`,
  },
  {
    name: 'Swiss paper with initials of an agency and blocked embeds',
    outlet: 'Le Lémanique',
    url: 'https://journal-5.example/article/5',
    story: {
      title: "La commune d'Aubonnex refuse l'antenne",
      standfirst: '',
      author: '',
      published: '2024-02-20T12:00:00+01:00',
      modified: '',
      blocks: [
        "Les habitants d'Aubonnex ont refusé dimanche, par 812 voix contre 640, la construction d'une antenne de téléphonie.",
        "La syndique Carole Rey se dit « soulagée ». L'opérateur, lui, annonce un recours.",
        "« Nous n'avons jamais été consultés »",
        "Le canton tranchera d'ici à la fin du mois de mars, a indiqué sa porte-parole. (ats)",
      ],
    },
    modified: null,
    authors: [],
    agency: 'ATS',
    html: () => `<!doctype html><html lang="fr-CH"><head><meta charset="utf-8"><title>La commune d'Aubonnex refuse l'antenne - rts-like.example</title><meta name="dcterms.date" content="2024-02-20T12:00+01:00"><meta name="dcterms.publisher" content="Le Lémanique"><meta name="author" content="ats/jmo"></head><body><div class="a"><div class="b"><h1>La commune d'Aubonnex refuse l'antenne</h1><div class="c">20 février 2024, 12:00</div>
<div class="d"><p>Les habitants d'Aubonnex ont refusé dimanche, par 812 voix contre 640, la construction d'une antenne de téléphonie.</p><p>La syndique Carole Rey se dit « soulagée ». L'opérateur, lui, annonce un recours.</p>
<figure><blockquote><p>« Nous n'avons jamais été consultés »</p></blockquote><figcaption>Un habitant du hameau des Râpes</figcaption></figure>
<p>Le canton tranchera d'ici à la fin du mois de mars, a indiqué sa porte-parole. (ats)</p></div><div class="e"><div class="f"><p>Contenu externe. Ce contenu externe ne peut pas être affiché car il est susceptible de collecter des données personnelles. Pour voir ce contenu vous devez autoriser la catégorie Réseaux sociaux.</p></div></div></div></div></body></html>`,
  },
  {
    name: 'Newspaper theme with an appeal at the end',
    outlet: 'La Dépêche du Sud-Aveyre',
    url: 'https://journal-6.example/article/6',
    story: {
      title: "« On n'a rien vu venir » : après l'incendie, Sarlac se relève",
      standfirst: '',
      author: '',
      published: '2023-07-19T09:02:11+00:00',
      modified: '2023-07-19T15:44:00+00:00',
      blocks: [
        "Quatre maisons détruites, douze familles relogées. Dix jours après l'incendie, le village de Sarlac panse ses plaies.",
        "« On n'a rien vu venir, le feu a sauté la route », raconte Émile Castan, 81 ans, assis devant ce qu'il reste de sa grange.",
        "Le parquet a ouvert une enquête. La piste criminelle « n'est pas privilégiée », a précisé la procureure Anne Labat mardi.",
        '## Une cagnotte de 40 000 euros',
        "La mairie a ouvert une cagnotte. Elle a recueilli 40 000 euros en une semaine, selon l'adjointe aux finances.",
        'Pour aider les sinistrés, il faut écrire à la mairie.',
      ],
    },
    modified: '2023-07-19T15:44:00+00:00',
    authors: ['Sonia Merle'],
    html: () => `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>« On n'a rien vu venir » : après l'incendie, Sarlac se relève – La Dépêche du Sud-Aveyre</title><meta property="og:site_name" content="La Dépêche du Sud-Aveyre"><meta property="article:published_time" content="2023-07-19T09:02:11+00:00"><meta property="article:modified_time" content="2023-07-19T15:44:00+00:00"><meta property="article:author" content="https://www.facebook.com/ladepechesa"></head>
<body class="single-article"><div class="td-header-menu-wrap"><div class="td-menu"><a href="/">Accueil</a></div></div>
<div class="td-main-content-wrap"><div class="td-post-header"><ul class="td-category"><li><a>Société</a></li></ul><header class="td-post-title"><h1 class="entry-title">« On n'a rien vu venir » : après l'incendie, Sarlac se relève</h1><div class="td-module-meta-info"><div class="td-post-author-name">Par <a href="/a">Sonia Merle</a></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2023-07-19T11:02:11+02:00">19 juillet 2023</time></span><div class="td-post-comments"><a>0</a></div></div></header></div>
<div class="td-post-sharing">Facebook Twitter</div><div class="td-post-content tagdiv-type">
<p>Quatre maisons détruites, douze familles relogées. Dix jours après l'incendie, le village de Sarlac panse ses plaies.</p>
<figure class="wp-block-image"><img/><figcaption class="wp-element-caption">Les pompiers, le 9 juillet à Sarlac © SDIS</figcaption></figure>
<p>« On n'a rien vu venir, le feu a sauté la route », raconte Émile Castan, 81 ans, assis devant ce qu'il reste de sa grange.</p>
<div class="wp-block-group has-background"><p><strong>Sur le même sujet :</strong></p><ul><li><a href="/1">Incendie de Sarlac : un homme entendu</a></li><li><a href="/2">Comment débroussailler son terrain</a></li></ul></div>
<p>Le parquet a ouvert une enquête. La piste criminelle « n'est pas privilégiée », a précisé la procureure Anne Labat mardi.</p>
<h3 class="wp-block-heading">Une cagnotte de 40 000 euros</h3>
<p>La mairie a ouvert une cagnotte. Elle a recueilli 40 000 euros en une semaine, selon l'adjointe aux finances.</p>
<p><em>Pour aider les sinistrés, il faut écrire à la mairie.</em></p>
<div class="code-block"><p>Vous appréciez nos articles ? Soutenez la presse locale en vous abonnant à La Dépêche du Sud-Aveyre dès 1 euro.</p></div>
</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>incendie</a></li></ul></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a>Sonia Merle</a></div><div class="td-author-description">Journaliste à la rédaction de Sarlac, elle couvre les faits divers et la justice.</div></div></div></footer>
<div class="td_block_related_posts"><h4>ARTICLES SIMILAIRES</h4><div class="td_module"><h3><a href="/3">Canicule : les conseils de la préfecture</a></h3></div></div></div></body></html>`,
  },
  {
    name: 'Magazine with standfirst, drop cap and agency signature',
    outlet: 'Le Nouvel Obs du Mont',
    url: 'https://journal-7.example/article/7',
    story: {
      title: "Deux élus de Corse-des-Monts démissionnent après la publication d'un audit",
      standfirst: '',
      author: '',
      published: '2024-06-11T14:01:00+02:00',
      modified: '2024-06-11T16:20:00',
      blocks: [
        "L'adjoint aux finances et la déléguée aux sports quittent le conseil. Le maire, lui, reste.",
        "Deux démissions en une matinée. L'audit commandé par la chambre des comptes conclut à « des avances irrégulières ».",
        "« Je tire les conséquences de ce que j'ignorais », écrit Jean-Marc Poli dans sa lettre, que l'AFP a pu consulter.",
        "La déléguée aux sports, Maria Santoni, affirme dans un communiqué qu'elle « ne veut plus servir de paravent ».",
        "217 000 euros d'avances sans pièces ;",
        "trois marchés passés sans appel d'offres.",
        "Contacté, le maire n'a pas souhaité répondre. Son entourage assure qu'il « ira au bout ».",
      ],
    },
    modified: '2024-06-11T16:20:00',
    authors: [],
    agency: 'AFP',
    paywalled: false,
    html: () => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Corse-des-Monts : deux élus démissionnent</title><link rel="canonical" href="https://www.lenouvelobs-du-mont.example/politique/20240611.OBS1/deux-elus-demissionnent.html"><script type="application/ld+json">[{"@context":"https://schema.org","@type":"Organization","name":"Le Nouvel Obs du Mont","url":"https://x"},{"@context":"https://schema.org","@type":"NewsArticle","headline":"Deux élus de Corse-des-Monts démissionnent après la publication d'un audit","datePublished":"2024-06-11T14:01:00+02:00","publisher":{"@type":"Organization","name":"Le Nouvel Obs du Mont"},"author":{"@type":"Organization","name":"Le Nouvel Obs du Mont avec AFP"},"isAccessibleForFree":"True"}]</script></head><body>
<div id="page"><div class="article-wrapper"><h1 class="article-title">Deux élus de Corse-des-Monts démissionnent après la publication d'un audit</h1><div class="article-abo-banner">Article abonné</div>
<p class="article-standfirst">L'adjoint aux finances et la déléguée aux sports quittent le conseil. Le maire, lui, reste.</p>
<div class="article-dates"><p>Publié le 11 juin 2024 à 14h01, modifié le 11 juin 2024 à 16h20.</p><p>Lecture : 3 min.</p></div>
<div id="article-body">
<p><span class="first-letter">D</span>eux démissions en une matinée. L'audit commandé par la chambre des comptes conclut à « des avances irrégulières ».</p>
<p>« Je tire les conséquences de ce que j'ignorais », écrit Jean-Marc Poli dans sa lettre, que l'AFP a pu consulter.</p>
<section class="inread"><p>La suite après la publicité</p></section>
<p>La déléguée aux sports, Maria Santoni, affirme <a href="/maria">dans un communiqué</a> qu'elle « ne veut plus servir de paravent ».</p>
<p class="lire"><a href="/audit">➤ Ce que dit l'audit, point par point</a></p>
<ul><li>217 000 euros d'avances sans pièces ;</li><li>trois marchés passés sans appel d'offres.</li></ul>
<p>Contacté, le maire n'a pas souhaité répondre. Son entourage assure qu'il « ira au bout ».</p>
</div><div class="article-sign"><p>Par Le Nouvel Obs du Mont avec AFP</p></div>
<div class="article-topics"><p>Sur le sujet</p><a>Démission</a><a>Finances locales</a></div>
<div class="fb-comments"></div><div id="reactions"><p>Il y a 3 réactions à cet article, connectez-vous pour les lire et donner votre avis sur la question.</p></div></div></div></body></html>`,
  },
]
