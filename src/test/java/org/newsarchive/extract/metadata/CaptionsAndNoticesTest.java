package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsarchive.article.PartialDate;

class CaptionsAndNoticesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A ferry on the Lune. (Ada Fern/ Harbour Ministry) | A ferry on the Lune. | Ada Fern/ Harbour Ministry
            The mayor speaks. (LUNA, the state news agency, via AP) | The mayor speaks. | LUNA, the state news agency, via AP
            A ferry leaves. Photo: Ada Fern / AFP | A ferry leaves. | Ada Fern / AFP
            Die Bürgermeisterin spricht (Foto: Max Muster/dpa) | Die Bürgermeisterin spricht | Max Muster/dpa
            Smoke over the quay on Friday. REUTERS/Ada Fern | Smoke over the quay on Friday. | REUTERS/Ada Fern
            Un ferry sur la Lune. © AFP | Un ferry sur la Lune. | AFP
            Ada poses in her garden. (Photo by Joe Marsh/Getty Images) | Ada poses in her garden. | Joe Marsh/Getty Images
            港のフェリー＝ＡＰ | 港のフェリー | ＡＰ
            Foto: dpa | '' | dpa
            El farero, el martes. ÓSCAR NIEVES | El farero, el martes. | ÓSCAR NIEVES
            The lighthouse on the point.Credit...Ada Fern for The Post | The lighthouse on the point. | Ada Fern for The Post
            Zegar na ratuszu. Fot. Ada Fern / Agencja | Zegar na ratuszu. | Ada Fern / Agencja
            図書館で本を選ぶ子どもたち（山田花子撮影） | 図書館で本を選ぶ子どもたち | 山田花子撮影
            黒板の数字を書き直す榊原悟さん＝霧浜市の潮見駅で、山田花子撮影 | 黒板の数字を書き直す榊原悟さん＝霧浜市の潮見駅で | 山田花子撮影
            El farero, en la escalera de la torre. / Ada Fern | El farero, en la escalera de la torre. | Ada Fern
            The crew lines up (Ada Fern for The Lune Mirror) | The crew lines up | Ada Fern for The Lune Mirror
            The skipper (left) wins | The skipper (left) wins | -
            The photo: it shows | The photo: it shows | -
            """)
    void partsTheCreditFromTheCaption(String line, String caption, String credit) {
        assertThat(Credits.split(line)).isEqualTo(new Captioned(caption, Optional.ofNullable(credit)));
    }

    @Test
    void findsTheDateline() {
        Datelines.Dateline dateline =
                Datelines.read("PORT LUNE, Oct. 16, 2017 – The ferry sank.").orElseThrow();
        assertThat(dateline.text()).isEqualTo("PORT LUNE, Oct. 16, 2017");
        assertThat(dateline.date()).map(PartialDate::value).hasValue("2017-10-16");
        assertThat("PORT LUNE, Oct. 16, 2017 – The ferry sank.".substring(dateline.end()))
                .isEqualTo("The ferry sank.");
        assertThat(Datelines.read("Port Lune (AP) — The ferry sank."))
                .map(Datelines.Dateline::text)
                .hasValue("Port Lune (AP)");
        assertThat(Datelines.read("He was - as ever - late")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: An earlier version of this article misnamed the ferry.",
                "This story has been updated.",
                "Anmerkung der Redaktion: In einer früheren Version stand ein falscher Name.",
                "訂正：見出しの日付に誤りがありました"
            })
    void knowsCorrections(String line) {
        assertThat(Notices.isCorrection(line)).isTrue();
        assertThat(Notices.isCorrection("The correction of the river took ten years."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2024 Harbour Times",
                "Copyright 2024 Harbour Times. All rights reserved.",
                "Alle Rechte vorbehalten."
            })
    void knowsCopyrightLines(String line) {
        assertThat(Notices.isCopyright(line)).isTrue();
    }

    @Test
    void takesTheSiteOffHeadlines() {
        assertThat(Headlines.withoutSite("Ferry sinks - News - The Harbour Times", List.of("Harbour Times", "News")))
                .isEqualTo("Ferry sinks");
        assertThat(Headlines.withoutSite("Ferry sinks - and rises again", List.of("Harbour Times")))
                .isEqualTo("Ferry sinks - and rises again");
    }

    @Test
    void readsWhoAnAuthorIs() {
        Bio bio = Bios.read("Ada Fern is The Harbour Times's shipping correspondent.")
                .orElseThrow();
        assertThat(bio.author().name()).isEqualTo("Ada Fern");
        assertThat(bio.employed()).isTrue();
        assertThat(Bios.read("Eva Meyer ist Redakteurin bei der Hafenzeitung."))
                .map(b -> b.author().name())
                .hasValue("Eva Meyer");
        assertThat(Bios.read("The harbour is the oldest on the coast, its author unknown."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Fern covers the coast for the Harbour Chronicle.",
                "Silvia Luna es redactora de EL FARO en Galicia desde 2004.",
                "Silvia Luna es corresponsal de El Diario del Puerto en Lima.",
                "Eva Meyer ist Korrespondentin des Hallmarker Tageblatts in der Hauptstadt.",
                "Eva Meyer ist Redakteurin der Lune-Nachrichten.",
                "Ada Fern is a Lune’s Bay-based senior reporter for the Southern Courier who writes about farms.",
                "Eva Meyer ist Redakteurin der Ensheimer Allgemeinen Zeitung.",
                "Jeanne Roche est journaliste à La Dépêche de l’Ormeau, où elle suit le port.",
                "Joe Marsh is technology editor of Net Mender. He trained as an engineer.",
                "Joe Marsh is a parliamentary reporter for The Lune and Leader in Kallsund.",
                "Joe Marsh is a senior correspondent on the companies desk of Lune Business.",
                "Gina Rossi è cronista de La Gazzetta dell'Orso dal 2012.",
                "Jeanne Roche est journaliste au Courrier du Lac.",
            })
    void tellsThatAnAuthorWorksForSomebody(String bio) {
        assertThat(Bios.read(bio))
                .hasValueSatisfying(read -> assertThat(read.employed()).isTrue());
    }
}
