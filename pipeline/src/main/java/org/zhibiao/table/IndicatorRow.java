package org.zhibiao.table;

/** One canonical indicator. */
@Table(
        name = "indicators",
        meaning = "a canonical indicator with its definition",
        key = {"indicator_id"},
        sortedBy = {"indicator_id"})
public record IndicatorRow(
        @Column("stable id") String indicatorId,
        @Column("Chinese name") String name,
        @Column("field of law-based government") String topic,
        @Column("what its unit measures") UnitKind unitKind,
        @Column("unit of a figure that states none") String defaultUnit,
        @Column("whether figures add up over bodies") Aggregation aggregation,
        @Column("whether more is an improvement") Desirability higherIs,
        @Column("what it counts") String definition,

        @Column("version of the rules in which it first appeared")
        String since) {}
