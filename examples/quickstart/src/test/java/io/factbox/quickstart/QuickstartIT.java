package io.factbox.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the packaged jars as an application would: once as modules, once on the class path. */
class QuickstartIT {
    private static final String JAR = System.getProperty("quickstart.jar");
    private static final String LIBRARIES = System.getProperty("quickstart.modules");

    @Test
    void runsOnTheModulePath() throws Exception {
        assertThat(java("-p", JAR + File.pathSeparator + LIBRARIES, "-m", "io.factbox.quickstart/" + main()))
                .contains("Nordvik to buy cable maker Kestrel", "FIGURES");
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        assertThat(java("-cp", JAR + File.pathSeparator + LIBRARIES + File.separator + "*", main()))
                .contains("Nordvik to buy cable maker Kestrel", "FIGURES");
    }

    private static String main() {
        return Quickstart.class.getName();
    }

    /** What the JVM wrote, after it ended well. */
    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
