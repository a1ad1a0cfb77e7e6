package org.zhibiao.jobs;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/**
 * A standalone Spark master and two workers of a core each on loopback, each a process of its own, with the jars that Maven
 * fetched.
 */
final class Cluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int WORKERS = 2;

    private final Path folder;
    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();

    private Cluster(Path folder, Path home, int port) {
        this.folder = folder;
        this.home = home;
        this.port = port;
    }

    static Cluster start(Path folder) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder, sparkHome(folder), freePort());
        try {
            cluster.startMaster();
            cluster.startWorkers();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    /** Runs spark-submit with the jar's arguments, as a process; what it prints is in {@code log}. */
    Process submit(Path log, Path jar, String... arguments) throws IOException {
        List<String> command = java("1g");
        command.addAll(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "spark://127.0.0.1:" + port,
                "--conf",
                "spark.executor.memory=1g",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                // Neither the number of a local run nor the 200 that are usual, which would cost these few reports more
                // than their work.
                "--conf",
                "spark.sql.shuffle.partitions=8",
                "--class",
                "org.zhibiao.jobs.Main",
                jar.toString()));
        command.addAll(List.of(arguments));
        return start(log, command);
    }

    /** The exit status of a submitted process. */
    static int ended(Process driver, Path log) throws IOException, InterruptedException {
        if (!driver.waitFor(PATIENCE.toSeconds() * 3, TimeUnit.SECONDS)) {
            throw new IllegalStateException("spark-submit does not end: " + Files.readString(log));
        }
        return driver.exitValue();
    }

    /** SIGKILL for one executor, the JVM that a worker started. */
    void killExecutor() {
        ProcessHandle executor = workers.stream()
                .flatMap(Process::children)
                .filter(ProcessHandle::isAlive)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no worker has an executor"));
        executor.destroyForcibly();
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().onExit().join();
        }
    }

    private void startMaster() throws IOException, InterruptedException {
        List<String> command = java("256m");
        command.addAll(List.of(
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--webui-port",
                "0"));
        start(folder.resolve("master.log"), command);
        Instant end = Instant.now().plus(PATIENCE);
        while (!listens()) {
            requireBefore(end, folder.resolve("master.log"));
        }
    }

    private void startWorkers() throws IOException, InterruptedException {
        for (int i = 0; i < WORKERS; i++) {
            workers.add(startWorker(folder.resolve("worker-" + i)));
        }
        Instant end = Instant.now().plus(PATIENCE);
        for (int i = 0; i < WORKERS; i++) {
            Path log = workerLog(folder.resolve("worker-" + i));
            while (!Files.readString(log).contains("Successfully registered with master")) {
                requireBefore(end, log);
            }
        }
    }

    private Process startWorker(Path work) throws IOException {
        List<String> command = java("256m");
        command.addAll(List.of(
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--webui-port",
                "0",
                "--work-dir",
                work.toString(),
                "spark://127.0.0.1:" + port));
        return start(workerLog(work), command);
    }

    private static Path workerLog(Path work) {
        return work.resolveSibling(work.getFileName() + ".log");
    }

    private Process start(Path log, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().remove("ZHIBIAO_HOME");
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private List<String> java(String memory) throws IOException {
        Path options = Path.of("target/jvm/jvm.options");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memory);
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(Files.readString(options).strip().split(" +")));
        command.addAll(List.of("-cp", home.resolve("jars") + "/*"));
        return command;
    }

    private boolean listens() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (java.net.ConnectException e) {
            return false;
        }
    }

    private static void requireBefore(Instant end, Path log) throws IOException, InterruptedException {
        if (Instant.now().isAfter(end)) {
            throw new IllegalStateException("the cluster does not start: " + Files.readString(log));
        }
        Thread.sleep(100);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Workers start executors from {@code SPARK_HOME/jars}: a folder of links to the jars that Maven fetched. */
    private static Path sparkHome(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("spark-home/jars"));
        String classPath = Files.readString(Path.of("target/spark.classpath"), StandardCharsets.UTF_8)
                .strip();
        for (StringTokenizer left = new StringTokenizer(classPath, File.pathSeparator); left.hasMoreTokens(); ) {
            Path target = Path.of(left.nextToken());
            Files.createSymbolicLink(jars.resolve(target.getFileName()), target);
        }
        return jars.getParent();
    }
}
