package org.zhibiao.serve;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.hive.service.rpc.thrift.TCancelOperationReq;
import org.apache.hive.service.rpc.thrift.TCancelOperationResp;
import org.apache.hive.service.rpc.thrift.TCloseOperationReq;
import org.apache.hive.service.rpc.thrift.TCloseOperationResp;
import org.apache.hive.service.rpc.thrift.TCloseSessionReq;
import org.apache.hive.service.rpc.thrift.TCloseSessionResp;
import org.apache.hive.service.rpc.thrift.TExecuteStatementReq;
import org.apache.hive.service.rpc.thrift.TExecuteStatementResp;
import org.apache.hive.service.rpc.thrift.TFetchOrientation;
import org.apache.hive.service.rpc.thrift.TFetchResultsReq;
import org.apache.hive.service.rpc.thrift.TFetchResultsResp;
import org.apache.hive.service.rpc.thrift.TGetInfoReq;
import org.apache.hive.service.rpc.thrift.TGetInfoResp;
import org.apache.hive.service.rpc.thrift.TGetInfoValue;
import org.apache.hive.service.rpc.thrift.TGetOperationStatusReq;
import org.apache.hive.service.rpc.thrift.TGetOperationStatusResp;
import org.apache.hive.service.rpc.thrift.TGetQueryIdReq;
import org.apache.hive.service.rpc.thrift.TGetQueryIdResp;
import org.apache.hive.service.rpc.thrift.TGetResultSetMetadataReq;
import org.apache.hive.service.rpc.thrift.TGetResultSetMetadataResp;
import org.apache.hive.service.rpc.thrift.THandleIdentifier;
import org.apache.hive.service.rpc.thrift.TOpenSessionReq;
import org.apache.hive.service.rpc.thrift.TOpenSessionResp;
import org.apache.hive.service.rpc.thrift.TOperationHandle;
import org.apache.hive.service.rpc.thrift.TOperationState;
import org.apache.hive.service.rpc.thrift.TProtocolVersion;
import org.apache.hive.service.rpc.thrift.TSessionHandle;
import org.apache.hive.service.rpc.thrift.TStatus;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The protocol of Hive's server, which tools of every kind speak: sessions, statements, fetching of rows. */
final class Service extends MetadataCalls {

    /** Earlier ones have rows where this has columns; later ones add what is not offered here. */
    private static final TProtocolVersion OLDEST = TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V6;

    private static final TProtocolVersion NEWEST = TProtocolVersion.HIVE_CLI_SERVICE_PROTOCOL_V8;

    /** How long a call for the state of a statement waits, so that clients need not ask again and again. */
    private static final long PATIENCE_MILLIS = 1_000;

    /** Clients ask for a log beside the rows. */
    private static final short LOG = 1;

    private static final Answer NO_LOG = Answer.of(StructType.fromDDL("line STRING"), List.of());

    private final SparkSession spark;
    private final ExecutorService workers;
    private final Connections connections;
    private final Map<THandleIdentifier, Client> clients = new ConcurrentHashMap<>();

    Service(SparkSession spark, ExecutorService workers, Connections connections) {
        this.spark = spark;
        this.workers = workers;
        this.connections = connections;
    }

    @Override
    public TOpenSessionResp OpenSession(TOpenSessionReq request) {
        TProtocolVersion asked = request.getClient_protocol();
        TProtocolVersion agreed = asked.compareTo(NEWEST) < 0 ? asked : NEWEST;
        TOpenSessionResp response = new TOpenSessionResp(Status.success(), agreed);
        if (asked.compareTo(OLDEST) < 0) {
            response.setStatus(Status.notOffered("protocol before " + OLDEST + "; take a newer driver"));
            return response;
        }
        try {
            Client client = new Client(spark.newSession());
            client.configure(Optional.ofNullable(request.getConfiguration()).orElse(Map.of()));
            THandleIdentifier id = Handles.fresh();
            clients.put(id, client);
            connections.whenEnded(() -> close(id));
            response.setSessionHandle(new TSessionHandle(id));
            response.setConfiguration(Map.of());
        } catch (RuntimeException e) {
            response.setStatus(Status.failure(e));
        }
        return response;
    }

    @Override
    public TCloseSessionResp CloseSession(TCloseSessionReq request) {
        close(request.getSessionHandle().getSessionId());
        return new TCloseSessionResp(Status.success());
    }

    @Override
    public TGetInfoResp GetInfo(TGetInfoReq request) {
        String value = switch (request.getInfoType()) {
            case CLI_SERVER_NAME -> "Zhibiao";
            case CLI_DBMS_NAME -> "Spark SQL";
            case CLI_DBMS_VER -> spark.version();
            case CLI_DATA_SOURCE_READ_ONLY -> "Y";
            default -> "";
        };
        return new TGetInfoResp(Status.success(), TGetInfoValue.stringValue(value));
    }

    @Override
    public TExecuteStatementResp ExecuteStatement(TExecuteStatementReq request) {
        return started(
                request.getSessionHandle(),
                client -> {
                    TOperationHandle handle = client.prepare(request.getStatement());
                    Statement statement = client.statements().get(handle.getOperationId());
                    if (request.isRunAsync()) {
                        workers.execute(statement::run);
                    } else {
                        statement.run();
                        failure(statement).ifPresent(fault -> {
                            throw new IllegalStateException(Status.message(fault), fault);
                        });
                    }
                    return handle;
                },
                TExecuteStatementResp::new,
                TExecuteStatementResp::setOperationHandle);
    }

    @Override
    public TGetOperationStatusResp GetOperationStatus(TGetOperationStatusReq request) {
        TGetOperationStatusResp response = new TGetOperationStatusResp(Status.success());
        try {
            Statement statement = statement(request.getOperationHandle());
            response.setOperationState(statement.state(PATIENCE_MILLIS));
            response.setHasResultSet(true);
            if (response.getOperationState() == TOperationState.ERROR_STATE) {
                response.setSqlState(Status.SQL_STATE);
                response.setErrorMessage(failure(statement).map(Status::message).orElse(""));
            }
        } catch (RuntimeException e) {
            response.setStatus(Status.failure(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.setStatus(Status.failure(e));
        }
        return response;
    }

    @Override
    public TCancelOperationResp CancelOperation(TCancelOperationReq request) {
        find(request.getOperationHandle()).ifPresent(Statement::cancel);
        return new TCancelOperationResp(Status.success());
    }

    @Override
    public TCloseOperationResp CloseOperation(TCloseOperationReq request) {
        THandleIdentifier id = request.getOperationHandle().getOperationId();
        for (Client client : clients.values()) {
            Optional.ofNullable(client.statements().remove(id)).ifPresent(Statement::cancel);
        }
        return new TCloseOperationResp(Status.success());
    }

    @Override
    public TGetResultSetMetadataResp GetResultSetMetadata(TGetResultSetMetadataReq request) {
        TGetResultSetMetadataResp response = new TGetResultSetMetadataResp(Status.success());
        try {
            response.setSchema(answer(request.getOperationHandle()).described());
        } catch (RuntimeException e) {
            response.setStatus(Status.failure(e));
        }
        return response;
    }

    @Override
    public TFetchResultsResp FetchResults(TFetchResultsReq request) {
        TFetchResultsResp response = new TFetchResultsResp(Status.success());
        try {
            Answer answer = request.getFetchType() == LOG ? NO_LOG : answer(request.getOperationHandle());
            statement(request.getOperationHandle()).inGroup(() -> {
                if (request.getOrientation() == TFetchOrientation.FETCH_FIRST) {
                    answer.rewind();
                }
                response.setResults(answer.next(request.getMaxRows()));
                response.setHasMoreRows(answer.hasMore());
                return answer;
            });
        } catch (RuntimeException e) {
            response.setStatus(Status.failure(e));
        }
        return response;
    }

    @Override
    public TGetQueryIdResp GetQueryId(TGetQueryIdReq request) {
        return new TGetQueryIdResp(Handles.text(request.getOperationHandle().getOperationId()));
    }

    @Override
    <R> R started(
            TSessionHandle session,
            Function<Client, TOperationHandle> start,
            Function<TStatus, R> response,
            BiConsumer<R, TOperationHandle> operation) {
        try {
            Client client = Optional.ofNullable(clients.get(session.getSessionId()))
                    .orElseThrow(() -> new IllegalArgumentException("the session is closed; connect again"));
            TOperationHandle handle = start.apply(client);
            R started = response.apply(Status.success());
            operation.accept(started, handle);
            return started;
        } catch (RuntimeException e) {
            return response.apply(Status.failure(e));
        }
    }

    private void close(THandleIdentifier session) {
        Optional.ofNullable(clients.remove(session)).ifPresent(Client::close);
    }

    private Optional<Statement> find(TOperationHandle operation) {
        return clients.values().stream()
                .map(client -> client.statements().get(operation.getOperationId()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Statement statement(TOperationHandle operation) {
        return find(operation).orElseThrow(() -> new IllegalArgumentException("the statement is closed; run it again"));
    }

    private Answer answer(TOperationHandle operation) {
        try {
            return statement(operation).answer();
        } catch (ExecutionException e) {
            throw new IllegalStateException(Status.message(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Optional<Throwable> failure(Statement statement) {
        try {
            return statement.failure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(e);
        }
    }
}
