package org.newsarchive.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void verseIsNotWrapped() {
        String verse =
                "She kept the gate at Marrow Bridge,\na lantern and a bell,\nand what she thought of those who crossed\nshe never used to tell.\n";
        assertThat(texts(verse.repeat(3))).hasSize(12);
    }

    @Test
    void aDumpOfABrowserIsJoinedAndItsBulletsPart() {
        String dump = """
                  • Home
                  • News and weather of the whole coast

                   The council of Port Ellis has voted to keep its last tram. The decision was
                   taken on Tuesday night by nine votes to eight, after a debate that went on
                   for five hours and twenty minutes and was heard by two hundred people in the
                   gallery.

                   The tram runs from the harbour to the cemetery and was built in the year of
                   1904. It has never made any money, which nobody in the chamber denied when
                   it came to the vote.
                """;
        assertThat(texts(dump))
                .hasSize(4)
                .contains("Home")
                .anyMatch(text -> text.startsWith("The council") && text.endsWith("in the gallery."));
    }

    @Test
    void scriptsWithoutSpacesAreJoinedWithoutASpace() {
        String line = "灘浜市は老朽化した潮見橋の架け替え工事の開始を来年四月に延期すると発表した";
        String wrapped = (line + "\n").repeat(6) + "資材の値上がり。\n";
        assertThat(texts(wrapped)).containsExactly(line.repeat(6) + "資材の値上がり。");
    }

    @Test
    void blocksKnowTheirPlace() {
        List<Block> blocks = Wrapping.blocks(Lines.of("One.\r\n\r\n  Two. \r\n"));
        assertThat(blocks).extracting(Block::line).containsExactly(1, 3);
        assertThat(blocks.get(1).start()).isEqualTo(10);
        assertThat(blocks.get(1).end()).isEqualTo(14);
    }

    private static List<String> texts(String text) {
        return Wrapping.blocks(Lines.of(text)).stream().map(Block::text).toList();
    }
}
