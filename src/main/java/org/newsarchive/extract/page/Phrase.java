package org.newsarchive.extract.page;

/** Turns of phrase that mark page furniture, in the common languages: what the words of a short block hint at. */
enum Phrase {
    SIGN_IN(
            "sign in|log in|login|register|registration|create an account|already a subscriber|subscriber|subscribers|anmelden|registrieren|einloggen|se connecter|connectez|abonné|abonnez|s'abonner|inicia sesión|iniciar sesión|regístrate|suscríbete|accedi|registrati|abbonati|logga in|logg inn|inloggen|zaloguj|войти|subscribe|abo|abonnieren|testen|free trial|unlimited access|gift article|members|membership|assine|suscriptores|plus-artikel"),
    NEWSLETTER(
            "newsletter|newsletters|sign up|signup|your inbox|email address|e-mail address|subscribe to|get the latest|daily briefing|infolettre|boletín|boletim|iscriviti|nyhetsbrev|nieuwsbrief|alerts|push notifications|e-mail-adresse|rassylk|bülten"),
    CONSENT(
            "cookie|cookies|privacy policy|terms of use|terms of service|datenschutz|datenschutzerklärung|externen inhalt|externer inhalt|einwilligung|consent|personenbezogene|politique de confidentialité|privacidad|gdpr|recaptcha|protection policy|zustimmen|drittplattformen"),
    SHARE(
            "share|share this|facebook|twitter|whatsapp|linkedin|pinterest|copy link|print|bookmark|follow us|follow|teilen|merken|drucken|partager|compartir|condividi|dela|del artikel|compartilhar|paylaş|email|reddit|telegram|flipboard|google news|save article|add to|поделиться"),
    RELATED(
            "read more|read also|also read|related|more from|more on|recommended|you may also like|you might also like|see also|trending|most read|most popular|top stories|latest news|don't miss|up next|next article|lesen sie auch|mehr zum thema|auch interessant|weiterlesen|à lire aussi|lire aussi|a lire|sur le même sujet|lea también|lee también|te puede interesar|más información|leggi anche|läs mer|läs också|les også|lees ook|leia também|leia mais|veja também|czytaj także|czytaj też|читайте также|read next|más leídas|meistgelesen|watch|exclusive|in case you missed|related articles|related stories|story continues|article continues|weitere artikel|empfehlungen der redaktion|zum thema|ver también|mira también|learn more|click here|find out more|mehr lesen|dowiedz się|okumaya|check out|must read|editor's picks|here's"),
    COMMENTS(
            "comment|comments|leave a comment|post a comment|join the conversation|kommentar|kommentare|commentaires|comentarios|commenti|reply|reacties|replies|join the discussion|view comments|show comments|kommentieren|diskutieren|log in to comment"),
    CREDIT(
            "photo|photos|photograph|image|images|picture|credit|getty|getty images|reuters|afp|ap photo|associated press|shutterstock|istock|epa|dpa|alamy|via|courtesy|photo by|foto|fotos|bild|bilder|quelle|crédit|crédits|source|archivo|archiv|imago|picture alliance|zuma|bloomberg|instagram|youtube|efe|ansa|lapresse|keystone|apa|scanpix|tt|ritzau|anp|belga|illustration|symbolbild|фото|file|handout|pool|screenshot|flickr|unsplash|wikimedia"),
    BYLINE(
            "by|von|par|por|di|door|av|af|od|text|written by|author|posted by|published by|reporter|correspondent|staff writer|senior|editor|redaktion|rédaction|redacción|contributing|reporting by|edited by|fact checked|reviewed by|autor|автор|medically reviewed"),
    DATE(
            "january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|updated|published|posted|last updated|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|am|pm|uhr|gmt|est|edt|utc|ist|min read|minutes ago|hours ago|hour ago|days ago|minute read|reading time|lesezeit|stand|ore|heute|hoy"),
    ADVERT(
            "advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|annonce|sponsored|sponsored by|paid content|promoted|ad|skip ad|affiliate|commission|commissions|reklam|реклама|partner content|advertise|loading|scroll to continue"),
    APP("app store|google play|download the app|download our app|our app|ios|android|the app|mobile app"),
    COPYRIGHT(
            "copyright|all rights reserved|rights reserved|alle rechte|tous droits|derechos reservados|reproduction|redistributed|syndication|©|(c)|may not be published"),
    NOTE(
            "this story|this article|this story has been|this article was|an earlier version|a previous version|correction|correction:|editor's note|contributed to this|contributed reporting|originally published|this article originally|report by|with inputs|with input from|with files from|contributed"),
    PLAYER(
            "play|video|listen|audio|watch now|pause|mute|podcast|volume|subtitles|anhören|vorlesen|écouter|escuchar|ascolta|lyssna|fullscreen|live stream|gallery|slideshow|view gallery|caption|of"),
    NAV(
            "home|menu|search|skip to|skip to content|back to top|contact|contact us|about us|about|privacy|terms|faq|advertise with us|careers|sitemap|rss|jobs|help|more|close|startseite|suche|impressum|kontakt|accueil|inicio|e-paper|sections|tags|topics|tags:|topics:|categories|filed under|themen|schlagworte|show more|load more|view all|see all|alle|english"),
    SHOP(
            "buy now|shop now|best price|price|deal|deals|amazon|discount|coupon|promo code|walmart|in stock|from $|see at|check price|order now"),
    SUPPORT(
            "support|donate|donation|donations|unterstützen|spenden|soutenez|contribute|patreon|our journalism|independent journalism|reader-supported|tip|tips|got a tip|tipps|contact the|do you have|have a story|follow him|follow her|follow me|on twitter|is a reporter|is the author|is a writer|covers|is a freelance|@");

    private final String phrases;

    Phrase(String phrases) {
        this.phrases = phrases;
    }

    /** The phrases, lower case. */
    String[] phrases() {
        return phrases.split("\\|");
    }

    @SuppressWarnings("EnumOrdinal") // The order belongs to the trained resource.
    int bit() {
        return 1 << ordinal();
    }
}
