package org.zhibiao.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** S3Proxy with its objects in memory, as a process on loopback that the profile {@code s3} brings the classes for. */
final class S3Store implements AutoCloseable {

    static final String BUCKET = "zhibiao";

    private final Process process;
    private final int port;

    private S3Store(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Store start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path properties = Files.writeString(folder.resolve("s3proxy.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=none
                jclouds.provider=transient
                jclouds.identity=nobody
                jclouds.credential=nothing
                """.formatted(port));
        Path log = folder.resolve("s3proxy.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        properties.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        S3Store store = new S3Store(process, port);
        while (!store.listens()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(Files.readString(log, StandardCharsets.UTF_8));
            }
            Thread.sleep(100);
        }
        store.makeBucket();
        return store;
    }

    /** Hadoop's connector knows none that is not there. */
    private void makeBucket() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + BUCKET))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("the bucket was not made: " + status);
        }
    }

    /** For Hadoop's connector. The store does not know how to delete several objects by one request. */
    Map<String, String> settings() {
        return Map.of(
                "fs.s3a.endpoint", "http://127.0.0.1:" + port,
                "fs.s3a.endpoint.region", "us-east-1",
                "fs.s3a.access.key", "nobody",
                "fs.s3a.secret.key", "nothing",
                "fs.s3a.path.style.access", "true",
                "fs.s3a.connection.ssl.enabled", "false",
                "fs.s3a.multiobjectdelete.enable", "false");
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private boolean listens() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (java.net.ConnectException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
