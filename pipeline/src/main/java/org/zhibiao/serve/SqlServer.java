package org.zhibiao.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.Security;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.security.auth.callback.Callback;
import javax.security.sasl.AuthorizeCallback;
import org.apache.hadoop.security.SaslPlainServer;
import org.apache.hive.service.rpc.thrift.TCLIService;
import org.apache.spark.sql.SparkSession;
import org.apache.thrift.protocol.TBinaryProtocol;
import org.apache.thrift.server.TServer;
import org.apache.thrift.server.TThreadPoolServer;
import org.apache.thrift.transport.TSaslServerTransport;
import org.apache.thrift.transport.TServerSocket;
import org.apache.thrift.transport.TTransportException;

/**
 * Answers SQL over the protocol of Hive's server, which the drivers for Hive and Spark of dashboards speak: {@code
 * jdbc:hive2://host:port/default}. Whoever connects is let in, by whatever name and password.
 */
public final class SqlServer implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 200;

    private final String host;
    private final ServerSocket socket;
    private volatile Optional<TServer> serving = Optional.empty();
    private final ExecutorService workers = Executors.newCachedThreadPool(SqlServer::daemon);

    private SqlServer(String host, ServerSocket socket) {
        this.host = host;
        this.socket = socket;
    }

    /**
     * Takes the port; who connects waits until it serves.
     *
     * @param port 0 for one that is free
     * @throws IOException when it cannot be had
     */
    public static SqlServer at(String host, int port) throws IOException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw new IOException("no address is known for this host");
        }
        ServerSocket socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return new SqlServer(host, socket);
    }

    /** The host that it was told. */
    public String host() {
        return host;
    }

    /** The port that it took. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Whether it can be reached from this machine alone. */
    public boolean isLocal() {
        return socket.getInetAddress().isLoopbackAddress();
    }

    /** Begins to answer, each client in a session of its own. */
    public void serve(SparkSession spark) throws IOException {
        Security.addProvider(new SaslPlainServer.SecurityProvider());
        Connections connections = new Connections();
        TSaslServerTransport.Factory logins =
                new TSaslServerTransport.Factory("PLAIN", "", "", Map.of(), SqlServer::letIn);
        try {
            TServer server = new TThreadPoolServer(new TThreadPoolServer.Args(
                            new TServerSocket(new TServerSocket.ServerSocketTransportArgs().serverSocket(socket)))
                    .processor(new TCLIService.Processor<>(new Service(spark, workers, connections)))
                    .transportFactory(logins)
                    .protocolFactory(new TBinaryProtocol.Factory())
                    .maxWorkerThreads(MOST_CONNECTIONS));
            server.setServerEventHandler(connections);
            serving = Optional.of(server);
            workers.execute(server::serve);
        } catch (TTransportException e) {
            throw new IOException(e);
        }
    }

    private static void letIn(Callback[] callbacks) {
        for (Callback callback : callbacks) {
            if (callback instanceof AuthorizeCallback authorize) {
                authorize.setAuthorized(true);
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sql");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        serving.ifPresent(TServer::stop);
        socket.close();
        workers.shutdownNow();
    }
}
