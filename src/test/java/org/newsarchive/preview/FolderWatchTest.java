package org.newsarchive.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderWatchTest {
    @TempDir
    Path folder;

    private static CompletableFuture<Boolean> waiting(FolderWatch watch) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.await();
            } catch (java.io.IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void seesChangesAtAnyDepthAndInNewFoldersButNotWhatIsIgnored() throws Exception {
        Path ignored = Files.createDirectory(folder.resolve("ignored"));
        FolderWatch watch = new FolderWatch(List.of(folder, folder.resolve("absent")), p -> p.startsWith(ignored));
        CompletableFuture<Boolean> first = waiting(watch);
        Files.writeString(ignored.resolve("x"), "x");
        Assertions.assertThatThrownBy(() -> first.get(200, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        Path made = Files.createDirectory(folder.resolve("made"));
        Files.writeString(made.resolve("b.txt"), "b");
        assertThat(first.get(15, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Boolean> second = waiting(watch);
        Files.writeString(made.resolve("a.txt"), "a");
        assertThat(second.get(15, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Boolean> third = waiting(watch);
        watch.close();
        assertThat(third.get(15, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void tellsOfNewsWithoutWaitingAndAgainToWhoWaits() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder), file -> file.endsWith("known.txt"))) {
            assertThat(watch.hasNews()).isFalse();
            Path made = Files.createDirectory(folder.resolve("made"));
            Files.writeString(made.resolve("known.txt"), "a");
            Files.writeString(folder.resolve("known.txt"), "a");
            Files.writeString(folder.resolve("news.txt"), "b");
            while (!watch.hasNews()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            assertThat(waiting(watch).get(15, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.hasNews()).isFalse();
        }
    }
}
