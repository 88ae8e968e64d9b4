package org.actant.query.evaluation;

/** One row of a query takes more steps than any sensible question does. */
public final class TooCostlyException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
