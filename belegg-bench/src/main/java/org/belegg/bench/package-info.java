/**
 * What the measurements share: their options, how much memory a process has taken, and which stories are read.
 * {@link org.belegg.bench.archive} measures how an archive grows, {@link org.belegg.bench.comparison} whole stories against
 * Stanford CoreNLP, {@link org.belegg.bench.memory} how much memory reading takes, {@link org.belegg.bench.pair} how much
 * comparing finds, {@link org.belegg.bench.stage} each stage alone (JMH), {@link org.belegg.bench.time} how well times are
 * found beside HeidelTime.
 */
@NullMarked
package org.belegg.bench;

import org.jspecify.annotations.NullMarked;
