package org.newsarchive.extract.page;

/**
 * What the words in an element's class, id and similar attributes hint at. Words are those of many publishers in many languages,
 * grouped so that a model learns from the group and not from one site's word. A tag can give a cue too.
 */
enum Cue {
    ARTICLE(
            "article articles artikel articulo artigo articolo story storyline news nota noticia noticias materia statia makale haber beitrag newsarticle nyhet artikkel"),
    BODY(
            "body articlebody storybody bodytext textbody article-body copy bodycopy corps cuerpo corpo brodtekst brodtext bodytext fliesstext artikelinhalt artikeltext articletext"
                    + " storycontent articlecontent postcontent entrycontent maincontent storytext postbody contentbody"),
    CONTENT("content contents contenu contenido conteudo contenuto inhalt innhold innehall icerik content-area"),
    MAIN("main primary principal center centre haupt maincol left"),
    TEXT("text texte texto testo tekst richtext rte wysiwyg prose formatted"),
    PARAGRAPH("paragraph paragraphs paragraphe parrafo paragrafo paragraf absatz para p graf paywall-paragraph"),
    POST("post entry hentry blogpost single item-page"),
    TITLE("title headline heading titre titulo titolo titel ueberschrift uberschrift rubrik baslik hed head hl"),
    DEK(
            "dek deck subtitle subheadline subhead subheading standfirst summary lead lede intro introduction excerpt chapo accroche entradilla bajada copete sommario"
                    + " vorspann unterzeile ingress manchet description subtitulo bigode gravata spot lid abstract sapo synopsis"),
    TEASER("teaser teasers promo preview snippet blurb kachel promobox highlights"),
    BYLINE(
            "byline author authors autor autoren autore auteur auteurs autores writer contributor contributors verfasser firma signature reporter forfatter redaktor yazar credits-author journalist"),
    DATE(
            "date time timestamp datum fecha data dateline published publish pubdate updated datetime zeit hora tarih dato meta postmeta articlemeta info"),
    CAPTION(
            "caption captions legend legende legenda bildunterschrift bildtext pie epigrafe didascalia wp-caption-text figcaption bildtekst imagecaption photocaption cutline"),
    CREDIT(
            "credit credits copyright fotocredit photocredit source quelle fotograf photographer attribution courtesy bildquelle fonte foto-credit rights"),
    IMAGE(
            "image images img photo photos picture pictures bild bilder foto fotos imagen imagem figure fig thumbnail thumb"),
    MEDIA("media gallery slideshow slider carousel galerie galeria swiper slick lightbox fotostrecke lede-media"),
    PLAYER("video videos player audio podcast jwplayer brightcove vjs videojs jw listen sound"),
    SHARE(
            "share sharing social teilen partage compartir facebook twitter whatsapp addthis sharethis sharebar socials follow shares bookmark save gift print email tools toolbar actions action reaction reactions"),
    RELATED(
            "related recommended recommendation recommendations more also morefrom readmore further similar relacionadas relacionados relacionado relacionada verwandte weitere mehr lire aussi"
                    + " leggi anche trending popular mostread mostpopular latest recent topstories outbrain taboola recirc recirculation readnext next previous prev upnext correlati"
                    + " relateds relatedstories relatedarticles interstitial suggested suggestions lees liens links"),
    NEWSLETTER(
            "newsletter newsletters signup subscribe subscription subscriptions subscriber abo abonnement abonnieren suscripcion optin mailing emailsignup briefing alerts"),
    WALL(
            "paywall premium regwall registration register login signin metered meter locked gate gated piano tp offer offers plus abonnes"),
    COMMENTS(
            "comment comments commenting kommentar kommentare commentaires comentarios comentario disqus respond discussion forum coral opinions livefyre conversation vf"),
    ADVERT(
            "ad ads adv advert advertisement advertising anzeige werbung publicidad publicite pub pubblicita sponsor sponsored sponsors dfp gpt adslot banner mpu leaderboard adunit adsense dianomi nativo commercial"),
    NAV(
            "nav navigation navbar menu menus breadcrumb breadcrumbs subnav megamenu hamburger tabs tab pagination pager skip skiplink topbar masthead sitemap navi"),
    HEADER("header kopf top hero intro-header cabecera entete"),
    FOOTER("footer foot fuss bottom colophon pie-pagina endnote footnote tail"),
    SIDEBAR(
            "sidebar aside rail rightrail side secondary right column complementary sticky marginale seitenleiste sidebars"),
    WIDGET("widget widgets module modules box block component island container infobox factbox factsheet aside-box"),
    TAGS(
            "tag tags topic topics keyword keywords category categories section sections thema themen sujet temas etiquetas label kicker eyebrow schlagwort rubric overline flag"),
    CONSENT("cookie cookies consent gdpr cmp privacy onetrust didomi sourcepoint truste"),
    MODAL("modal popup overlay dialog dropdown tooltip toast popover drawer flyout notification lightboxes alert"),
    LIST("list lists liste ul ol listing items feed stream river archive collection grid"),
    CARD("card cards item tile element cell"),
    QUOTE("quote quotes pullquote blockquote zitat cita citation pull zitate callout aufmacher quotation"),
    EMBED("embed embeds tweet instagram iframe oembed tweets youtube facebook-post embedded opta"),
    TABLE("table tabelle tableau tabla chart graphic infographic datawrapper dw stats"),
    COPYRIGHT("legal disclaimer impressum terms rights-reserved syndication license agency"),
    BIO("bio biography profile authorbio about aboutauthor autorenbox vita author-info authorbox"),
    HIDDEN(
            "hidden hide visually visuallyhidden sr screenreader invisible offscreen hidden-xs noprint d-none u-hidden a11y"),
    SHOP("product products shop shopping price buy deal deals commerce affiliate amazon ecommerce coupon store"),
    LIVE("live liveblog ticker liveticker minute timeline update updates key-events"),
    APP("app apps download install ios android appstore"),
    QUIZ("quiz poll survey umfrage vote question questions faq game crossword feedback rating"),
    FORM("form field input search searchbox suche button btn cta submit checkbox"),
    CORRECTION("correction corrections clarification editors-note note notes errata"),
    TOC("toc index contents-list jump anchor anchors summary-list"),
    FIGURE(""),
    HEADING(""),
    LINK(""),
    BUTTON("");

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    /** The words that give this cue, lower case. */
    String[] words() {
        return words.isEmpty() ? new String[0] : words.split(" ");
    }

    /** This cue as one bit of a set. */
    @SuppressWarnings("EnumOrdinal") // The order belongs to the trained resource.
    long bit() {
        return 1L << ordinal();
    }
}
