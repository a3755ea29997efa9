package org.newsarchive.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.settings.Key;
import org.newsarchive.settings.SettingsBuilder;

class RobotsTest {
    @TempDir
    Path folder;

    @Test
    void pagesThatSayNoindexMayBeReadSoThatItIsSeen() throws IOException {
        write(new SettingsBuilder().set(Key.ROBOTS, "noindex").set(Key.BASE_URL, "https://archive.example/holm/"));
        String robots = Files.readString(folder.resolve("robots.txt"));
        assertThat(robots).doesNotContain("Disallow: /\n", "Disallow: /holm/\n");
        assertThat(robots)
                .as("these can't say it")
                .contains("Disallow: /holm/downloads/\n", "Disallow: /holm/*.atom$\n");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("name=robots content=noindex");
    }

    @Test
    void anArchiveForAllAllowsAll() throws IOException {
        write(new SettingsBuilder());
        assertThat(Files.readString(folder.resolve("robots.txt"))).startsWith("User-agent: *\nAllow: /\n");
        assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain("noindex");
    }

    private void write(SettingsBuilder settings) throws IOException {
        WriteSite.to(folder, settings.build(), InventedArticles.all(), TemplateFiles.standard());
    }
}
