package org.zhibiao.serve;

import org.apache.hive.service.rpc.thrift.TCLIService;
import org.apache.hive.service.rpc.thrift.TCancelDelegationTokenReq;
import org.apache.hive.service.rpc.thrift.TCancelDelegationTokenResp;
import org.apache.hive.service.rpc.thrift.TDownloadDataReq;
import org.apache.hive.service.rpc.thrift.TDownloadDataResp;
import org.apache.hive.service.rpc.thrift.TGetDelegationTokenReq;
import org.apache.hive.service.rpc.thrift.TGetDelegationTokenResp;
import org.apache.hive.service.rpc.thrift.TRenewDelegationTokenReq;
import org.apache.hive.service.rpc.thrift.TRenewDelegationTokenResp;
import org.apache.hive.service.rpc.thrift.TSetClientInfoReq;
import org.apache.hive.service.rpc.thrift.TSetClientInfoResp;
import org.apache.hive.service.rpc.thrift.TUploadDataReq;
import org.apache.hive.service.rpc.thrift.TUploadDataResp;
import org.apache.thrift.TApplicationException;
import org.apache.thrift.TException;

/** The calls of the protocol that have no meaning for tables that are only read, without authentication. */
abstract class NotOffered implements TCLIService.Iface {

    private static final String TOKENS = "delegation tokens";
    private static final String FILES = "transfer of files";

    @Override
    public final TGetDelegationTokenResp GetDelegationToken(TGetDelegationTokenReq request) {
        return new TGetDelegationTokenResp(Status.notOffered(TOKENS));
    }

    @Override
    public final TCancelDelegationTokenResp CancelDelegationToken(TCancelDelegationTokenReq request) {
        return new TCancelDelegationTokenResp(Status.notOffered(TOKENS));
    }

    @Override
    public final TRenewDelegationTokenResp RenewDelegationToken(TRenewDelegationTokenReq request) {
        return new TRenewDelegationTokenResp(Status.notOffered(TOKENS));
    }

    @Override
    public final TUploadDataResp UploadData(TUploadDataReq request) throws TException {
        throw new TApplicationException(Status.notOffered(FILES).getErrorMessage());
    }

    @Override
    public final TDownloadDataResp DownloadData(TDownloadDataReq request) throws TException {
        throw new TApplicationException(Status.notOffered(FILES).getErrorMessage());
    }

    /** Clients tell their name; nothing is made of it. */
    @Override
    public final TSetClientInfoResp SetClientInfo(TSetClientInfoReq request) {
        return new TSetClientInfoResp(Status.success());
    }
}
