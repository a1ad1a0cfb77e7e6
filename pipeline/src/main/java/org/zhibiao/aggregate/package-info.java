/**
 * The audits and aggregates that dashboards read. The logic is the SQL files beside this package in the resources, each
 * a SELECT over views named like the tables; Java only puts them in order and gives the columns their declared types.
 */
package org.zhibiao.aggregate;
