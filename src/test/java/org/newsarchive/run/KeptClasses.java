package org.newsarchive.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.newsarchive.disk.FolderTree;

/** The packaged program's classes, read and checked once for all tests: each of its many runs then starts in half the time. */
final class KeptClasses {
    private KeptClasses() {}

    /** Options for Java that use them; it says nothing where it can't. */
    static List<String> options() throws IOException, InterruptedException {
        Path jar = Jar.plain().file();
        Path folder = Files.createDirectories(Path.of("target").toAbsolutePath());
        Path classes = folder.resolve("archiver.jsa");
        // Other tests run at the same time, in other processes.
        try (FileChannel file = FileChannel.open(
                        folder.resolve("archiver.jsa.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (lock.isValid() && !isNewer(classes, jar)) {
                make(classes);
            }
        }
        return List.of("-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off", "-XX:SharedArchiveFile=" + classes);
    }

    private static boolean isNewer(Path classes, Path jar) throws IOException {
        return Files.exists(classes)
                && Files.getLastModifiedTime(classes).compareTo(Files.getLastModifiedTime(jar)) > 0;
    }

    private static void make(Path classes) throws IOException, InterruptedException {
        Path archive = Files.createTempDirectory("archiver-classes");
        Tree.copyExamples(archive, false);
        Jar.plain()
                .with("-XX:+UseSerialGC", "-XX:ArchiveClassesAtExit=" + classes)
                .run(archive, "build", "-q");
        FolderTree.remove(archive);
    }
}
