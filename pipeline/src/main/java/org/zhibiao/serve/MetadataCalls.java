package org.zhibiao.serve;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.hive.service.rpc.thrift.TGetCatalogsReq;
import org.apache.hive.service.rpc.thrift.TGetCatalogsResp;
import org.apache.hive.service.rpc.thrift.TGetColumnsReq;
import org.apache.hive.service.rpc.thrift.TGetColumnsResp;
import org.apache.hive.service.rpc.thrift.TGetCrossReferenceReq;
import org.apache.hive.service.rpc.thrift.TGetCrossReferenceResp;
import org.apache.hive.service.rpc.thrift.TGetFunctionsReq;
import org.apache.hive.service.rpc.thrift.TGetFunctionsResp;
import org.apache.hive.service.rpc.thrift.TGetPrimaryKeysReq;
import org.apache.hive.service.rpc.thrift.TGetPrimaryKeysResp;
import org.apache.hive.service.rpc.thrift.TGetSchemasReq;
import org.apache.hive.service.rpc.thrift.TGetSchemasResp;
import org.apache.hive.service.rpc.thrift.TGetTableTypesReq;
import org.apache.hive.service.rpc.thrift.TGetTableTypesResp;
import org.apache.hive.service.rpc.thrift.TGetTablesReq;
import org.apache.hive.service.rpc.thrift.TGetTablesResp;
import org.apache.hive.service.rpc.thrift.TGetTypeInfoReq;
import org.apache.hive.service.rpc.thrift.TGetTypeInfoResp;
import org.apache.hive.service.rpc.thrift.TOperationHandle;
import org.apache.hive.service.rpc.thrift.TOperationType;
import org.apache.hive.service.rpc.thrift.TSessionHandle;
import org.apache.hive.service.rpc.thrift.TStatus;

/** The calls that are answered from the declaration of the tables. */
abstract class MetadataCalls extends NotOffered {

    @Override
    public final TGetTypeInfoResp GetTypeInfo(TGetTypeInfoReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.GET_TYPE_INFO,
                Metadata.types(),
                TGetTypeInfoResp::new,
                TGetTypeInfoResp::setOperationHandle);
    }

    @Override
    public final TGetCatalogsResp GetCatalogs(TGetCatalogsReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.GET_CATALOGS,
                Metadata.catalogs(),
                TGetCatalogsResp::new,
                TGetCatalogsResp::setOperationHandle);
    }

    @Override
    public final TGetSchemasResp GetSchemas(TGetSchemasReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.GET_SCHEMAS,
                Metadata.schemas(request.getSchemaName()),
                TGetSchemasResp::new,
                TGetSchemasResp::setOperationHandle);
    }

    @Override
    public final TGetTablesResp GetTables(TGetTablesReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.GET_TABLES,
                Metadata.tables(
                        request.getSchemaName(),
                        request.getTableName(),
                        Optional.ofNullable(request.getTableTypes()).orElse(List.of())),
                TGetTablesResp::new,
                TGetTablesResp::setOperationHandle);
    }

    @Override
    public final TGetTableTypesResp GetTableTypes(TGetTableTypesReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.GET_TABLE_TYPES,
                Metadata.tableTypes(),
                TGetTableTypesResp::new,
                TGetTableTypesResp::setOperationHandle);
    }

    @Override
    public final TGetColumnsResp GetColumns(TGetColumnsReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.GET_COLUMNS,
                Metadata.columns(request.getSchemaName(), request.getTableName(), request.getColumnName()),
                TGetColumnsResp::new,
                TGetColumnsResp::setOperationHandle);
    }

    @Override
    public final TGetFunctionsResp GetFunctions(TGetFunctionsReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.GET_FUNCTIONS,
                Metadata.functions(),
                TGetFunctionsResp::new,
                TGetFunctionsResp::setOperationHandle);
    }

    @Override
    public final TGetPrimaryKeysResp GetPrimaryKeys(TGetPrimaryKeysReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.UNKNOWN,
                Metadata.primaryKeys(request.getSchemaName(), request.getTableName()),
                TGetPrimaryKeysResp::new,
                TGetPrimaryKeysResp::setOperationHandle);
    }

    @Override
    public final TGetCrossReferenceResp GetCrossReference(TGetCrossReferenceReq request) {
        return known(
                request.getSessionHandle(),
                TOperationType.UNKNOWN,
                Metadata.crossReferences(),
                TGetCrossReferenceResp::new,
                TGetCrossReferenceResp::setOperationHandle);
    }

    private <R> R known(
            TSessionHandle session,
            TOperationType type,
            Answer answer,
            Function<TStatus, R> response,
            BiConsumer<R, TOperationHandle> operation) {
        return started(session, client -> client.know(type, answer), response, operation);
    }

    /** Starts something in the session of a client and tells how that went. */
    abstract <R> R started(
            TSessionHandle session,
            Function<Client, TOperationHandle> start,
            Function<TStatus, R> response,
            BiConsumer<R, TOperationHandle> operation);
}
