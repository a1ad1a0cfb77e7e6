package org.zhibiao.serve;

import java.util.ArrayList;
import java.util.List;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.server.ServerContext;
import org.apache.thrift.server.TServerEventHandler;
import org.apache.thrift.transport.TTransport;

/** Knows when the connection of a client ends, so that nothing is kept of one that has not said goodbye. */
final class Connections implements TServerEventHandler {

    /** Each connection has a thread. */
    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private static final class Connection implements ServerContext {

        private final List<Runnable> ends = new ArrayList<>();

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return type.isInstance(this);
        }
    }

    /** Does something when the connection that is served by this thread has ended. */
    void whenEnded(Runnable end) {
        CURRENT.get().ends.add(end);
    }

    @Override
    public void preServe() {
        // Nothing is known before the first connection.
    }

    @Override
    public ServerContext createContext(TProtocol in, TProtocol out) {
        return new Connection();
    }

    @Override
    public void processContext(ServerContext context, TTransport in, TTransport out) {
        CURRENT.set((Connection) context);
    }

    @Override
    public void deleteContext(ServerContext context, TProtocol in, TProtocol out) {
        CURRENT.remove();
        ((Connection) context).ends.forEach(Runnable::run);
    }
}
