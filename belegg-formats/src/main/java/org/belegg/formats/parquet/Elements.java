package org.belegg.formats.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;

/** The types that our columns have, told in the old way too, for readers from before 2018. */
final class Elements {
    private Elements() {}

    /** Words as UTF-8. */
    static SchemaElement words(String name) {
        return new SchemaElement(name)
                .setType(Type.BYTE_ARRAY)
                .setConverted_type(ConvertedType.UTF8)
                .setLogicalType(LogicalType.STRING(new StringType()));
    }

    /** A whole number of 32 bits. */
    static SchemaElement whole(String name) {
        return new SchemaElement(name).setType(Type.INT32);
    }

    /** A number with decimals, of 64 bits. */
    static SchemaElement decimal(String name) {
        return new SchemaElement(name).setType(Type.DOUBLE);
    }

    /** A day without a time zone. */
    static SchemaElement day(String name) {
        return new SchemaElement(name)
                .setType(Type.INT32)
                .setConverted_type(ConvertedType.DATE)
                .setLogicalType(LogicalType.DATE(new DateType()));
    }

    /** A list that is always there. */
    static SchemaElement list(String name) {
        return group(name, 1)
                .setRepetition_type(FieldRepetitionType.REQUIRED)
                .setConverted_type(ConvertedType.LIST)
                .setLogicalType(LogicalType.LIST(new ListType()));
    }

    /** What holds this many others. */
    static SchemaElement group(String name, int members) {
        return new SchemaElement(name).setNum_children(members);
    }
}
