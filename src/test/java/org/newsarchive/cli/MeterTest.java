package org.newsarchive.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How far a build is said to be. */
final class MeterTest {
    private final StringWriter err = new StringWriter();

    private Meter meter(Meter.Form form) {
        return new Meter(new PrintWriter(err, true), form);
    }

    @Test
    void theBarShowsRateAndTimeLeftAndGoesAway() throws InterruptedException {
        Meter meter = meter(Meter.Form.BAR);
        meter.phase("extracting", 4);
        // It is drawn at most ten times a second.
        TimeUnit.MILLISECONDS.sleep(150);
        meter.step();
        assertThat(err.toString())
                .matches("(?s)\r\u001b\\[K.*extracting +\\[======                  ] 1 of 4 · \\d+/s · 0:0\\d left");
        meter.finish();
        assertThat(err.toString()).endsWith("\r\u001b[K");
    }

    @Test
    void elsewhereAPhaseIsALine() {
        Meter meter = meter(Meter.Form.LINES);
        meter.phase("extracting", 2);
        meter.step();
        meter.step();
        meter.phase("writing", 0);
        meter.finish();
        assertThat(err.toString().lines()).singleElement().asString().matches("extracting: 2 in \\d+\\.\\d s");
    }

    @Test
    void noneIsSilent() {
        Meter meter = meter(Meter.Form.NONE);
        meter.phase("extracting", 1);
        meter.step();
        meter.finish();
        assertThat(err.toString()).isEmpty();
    }
}
