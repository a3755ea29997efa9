package org.newsarchive.site;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsarchive.article.ArchiveException;

final class BuildLockTest {
    @TempDir
    Path folder;

    @Test
    void namesTheHolderToWhoeverComesSecond() {
        Path file = folder.resolve("deep/lock");
        BuildLock first = BuildLock.take(file);
        assertThatThrownBy(() -> BuildLock.take(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid());
        first.close();
        BuildLock.take(file).close();
    }
}
