package org.newsarchive.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Ada FernDec 22, 2023 | Ada Fern
            By Ada Fern and Joe Marsh, Staff Writers | Ada Fern; Joe Marsh
            By Ada Fern and Joe Marsh on December 21, 2023 at 3:53PM PST | Ada Fern; Joe Marsh
            By Ada Fern 12/22/2023 05:00 AM EST Link Copied | Ada Fern
            Ada FernPublished: December 20, 2023 | Ada Fern
            Von Max Müller und Anna von der Leyen, Berlin | Max Müller; Anna von der Leyen
            Par Jeanne Dupont (avec AFP) | Jeanne Dupont
            Por María Gómez | María Gómez
            di Ada Neri, inviata a Borgo Alto | Ada Neri
            Par Jeanne Dupont, envoyée spéciale à Vieux-Port | Jeanne Dupont
            Von Eva Meyer, Korrespondentin in Neuhafen | Eva Meyer
            Di Paola Neri e Carlo Blu | Paola Neri; Carlo Blu
            Av Ola Normann og Kari Hansen | Ola Normann; Kari Hansen
            Door Piet de Wit | Piet de Wit
            Geschrieben von Eva Meyer | Eva Meyer
            Text: Lena Maier Foto: Uwe Kurz | Lena Maier
            Автор: Анна Белова | Анна Белова
            מאת יוסי כרמי | יוסי כרמי
            بقلم محمد علي | محمد علي
            文=山田花子 | 山田花子
            김하나 기자 | 김하나
            Fern, Ada Mae | Ada Mae Fern
            By A. B. Fernley Jr. | A. B. Fernley Jr.
            Written by Dr. Ann Lee, PhD | Dr. Ann Lee
            Ada Fern @adafern ada@example.org | Ada Fern
            Senior Technology Reporter Ada Fern | Ada Fern
            Ada Fern Ada Fern | Ada Fern
            Ada Fern North of England correspondent | Ada Fern
            By Ada Fern Local Democracy Reporter | Ada Fern
            Van onze verslaggeefster Ada Fern | Ada Fern
            By Ada Fern, Religious Affairs Correspondent | Ada Fern
            Do 25.04.24 // 14:07 Uhr // Von Eva Meyer | Eva Meyer
            By Ada Fern , Harbour Sentinel | Ada Fern
            By Ada Fern (Port Alder) | Ada Fern
            Ada Fern / Lune, Tuesday 5 November 2019 | Ada Fern
            Dan Fern-Marsh | Dan Fern-Marsh
            By Ada C.J. Photography by Joe Marsh July 19, 2023 | Ada C.J.
            By Ada Fern, contributing editor, and Joe Marsh | Ada Fern; Joe Marsh
            By Joe d'Arcy-Marsh and Omar al-Masri | Joe d'Arcy-Marsh; Omar al-Masri
            """)
    void findsThePeople(String line, String people) {
        assertThat(Bylines.read(line, List.of()).people()).containsExactly(people.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Associated Press | Associated Press
            dpa/AFP | dpa
            harbourtimes.example.com | harbourtimes.example.com
            Harbour Times Staff | Harbour Times Staff
            """)
    void takesNoOrganisationForAPerson(String line, String first) {
        Byline byline = Bylines.read(line, List.of());
        assertThat(byline.people()).isEmpty();
        assertThat(byline.organisations()).startsWith(first);
    }

    @Test
    void takesTheOutletForNoPerson() {
        Byline byline = Bylines.read("By Ada Fern, Anna Livia", List.of("Anna Livia"));
        assertThat(byline.people()).containsExactly("Ada Fern");
    }

    @ParameterizedTest
    @CsvSource({"Share this article", "By the time he left", "5 min read", "Read more", "Follow us on Facebook"})
    void findsNobodyInFurniture(String line) {
        assertThat(Bylines.read(line, List.of()).people()).isEmpty();
    }
}
