package io.factbox.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The packaged command line, and the commands that a document shows. */
final class CommandLine {
    private static final Path JAR = Path.of(System.getProperty("factbox.jar")).toAbsolutePath();
    private static final Pattern COMMAND = Pattern.compile("java -jar \\S*factbox\\.jar (.*)");

    private CommandLine() {}

    /** The words of the commands of {@code factbox.jar} that a document shows, in its order. */
    static List<List<String>> shownIn(Path markdown) {
        return Documents.blocks(markdown).stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.code().lines())
                .flatMap(line -> COMMAND.matcher(line).results())
                .map(command -> List.of(command.group(1).split(" ")))
                .toList();
    }

    /** What each of them writes, run in a folder. */
    static List<String> runAll(Path markdown, Path folder) throws IOException, InterruptedException {
        List<String> outputs = new ArrayList<>();
        for (List<String> words : shownIn(markdown)) {
            outputs.add(run(folder, words));
        }
        return outputs;
    }

    private static String run(Path folder, List<String> words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
