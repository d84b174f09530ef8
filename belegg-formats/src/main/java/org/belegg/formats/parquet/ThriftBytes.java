package org.belegg.formats.parquet;

import java.util.Arrays;
import shaded.parquet.org.apache.thrift.TBase;
import shaded.parquet.org.apache.thrift.TException;
import shaded.parquet.org.apache.thrift.protocol.TCompactProtocol;
import shaded.parquet.org.apache.thrift.transport.TMemoryBuffer;

/** The records that describe a file, as it holds them. */
final class ThriftBytes {
    private static final int USUAL_SIZE = 1024;

    private ThriftBytes() {}

    /** A record in Thrift's compact form. */
    static byte[] of(TBase<?, ?> whole) {
        // Not by org.apache.parquet.format.Util: that logs through SLF4J, which would talk on the standard error.
        try {
            TMemoryBuffer buffer = new TMemoryBuffer(USUAL_SIZE);
            whole.write(new TCompactProtocol(buffer));
            return Arrays.copyOf(buffer.getArray(), buffer.length());
        } catch (TException cause) {
            throw new IllegalStateException("a record of a Parquet file lacks what it needs", cause);
        }
    }
}
