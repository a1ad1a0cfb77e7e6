package org.zhibiao.jobs;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command of the assembled jar in a process of its own, as jobs/run starts it. */
final class Driver implements AutoCloseable {

    private static final long PATIENCE_MINUTES = 3;

    private final Process process;
    private final BufferedReader out;
    private final List<String> printed = new ArrayList<>();

    private Driver(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it; its log and its temporary files go into a folder. */
    static Driver start(Path folder, String... arguments) throws IOException {
        return startWith(folder, List.of(), arguments);
    }

    /** Starts it with options of its JVM. */
    static Driver startWith(Path folder, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
        command.addAll(options);
        command.addAll(List.of(
                Files.readString(Path.of("target/jvm/jvm.options")).strip().split(" +")));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dlog4j2.configurationFile=file:target/jvm/log4j2.properties");
        command.add("-Dzhibiao.log=" + folder.resolve("zhibiao.log"));
        command.addAll(List.of(
                "-cp",
                "target/zhibiao-jobs.jar" + File.pathSeparator
                        + Files.readString(Path.of("target/spark.classpath")).strip(),
                "org.zhibiao.jobs.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().remove("ZHIBIAO_HOME");
        return new Driver(builder.start());
    }

    /** Waits for a line that begins so; fails when it ends before. */
    void awaitLine(String beginning) throws IOException {
        String line;
        do {
            line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("it ended before '" + beginning + "': " + told());
            }
            printed.add(line);
        } while (!line.startsWith(beginning));
    }

    /** From now on it can write no file beyond so many bytes: that fails as on a full disk. */
    void limitFiles(int bytes) throws IOException, InterruptedException {
        int status = new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), "--fsize=" + bytes)
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("prlimit ended with " + status);
        }
    }

    /** SIGKILL: it has no chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Its exit status, when it ended by itself. */
    int await() throws IOException, InterruptedException {
        out.lines().forEach(printed::add);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new IllegalStateException("it does not end: " + told());
        }
        return process.exitValue();
    }

    long pid() {
        return process.pid();
    }

    List<String> printed() {
        return List.copyOf(printed);
    }

    /** All that it told so far. */
    String told() {
        return String.join("\n", printed);
    }

    @Override
    public void close() {
        kill();
    }
}
