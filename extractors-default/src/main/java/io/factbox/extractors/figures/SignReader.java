package io.factbox.extractors.figures;

import io.factbox.text.AnalyzedText;
import io.factbox.text.TokenShape;

/** Reads the sign before a number: {@code -5}, {@code +0.3}, {@code minus 12}. */
final class SignReader {
    private SignReader() {}

    /** Sets the quantity's sign and value and takes the sign into its span. */
    static void read(AnalyzedText text, Quantity quantity, int floor) {
        int at = quantity.first - 1;
        if (at >= floor && quantity.sign == 0) {
            boolean glued = !text.spaceBefore(quantity.first);
            boolean apart = at == 0
                    || text.spaceBefore(at)
                    || text.tokenShape(at - 1) == TokenShape.SYMBOL
                    || text.tokenEquals(at - 1, "(")
                    || text.tokenEquals(at - 1, ":");
            if (glued && apart && (isMinus(text, at) || text.tokenEquals(at, "–"))) {
                quantity.sign = -1;
                quantity.first = at;
            } else if (glued && text.tokenEquals(at, "+")) {
                quantity.sign = 1;
            } else if (text.tokenIs(at, "minus") || text.tokenIs(at, "negative")) {
                quantity.sign = -1;
                quantity.first = at;
            } else if (glued
                    && at - 1 >= floor
                    && text.tokenEquals(at, "-")
                    && !text.spaceBefore(at)
                    && (text.tokenIs(at - 1, "minus") || text.tokenIs(at - 1, "negative"))) {
                quantity.sign = -1;
                quantity.first = at - 1;
            }
        }
        if (quantity.sign < 0) {
            quantity.value(quantity.value().negate());
        }
    }

    /** Takes in a minus that stands apart: {@code - 20 °C}; for measures that are often below zero. */
    static void readApart(AnalyzedText text, Quantity quantity, int floor) {
        int at = quantity.first - 1;
        boolean apart = quantity.sign == 0
                && at > floor
                && isMinus(text, at)
                && text.spaceBefore(at)
                && text.spaceBefore(quantity.first);
        if (apart && text.tokenShape(at - 1) != TokenShape.NUMBER && !text.tokenEquals(at - 1, "°")) {
            quantity.sign = -1;
            quantity.first = at;
            quantity.value(quantity.value().negate());
        }
    }

    /** Takes in {@code below zero} behind a number of degrees. */
    static void readBelowZero(AnalyzedText text, Quantity quantity) {
        boolean degrees = quantity.unit != null
                && (quantity.unit.type() == Unit.Type.TEMPERATURE
                        || quantity.unit.code().equals("deg"));
        int below = quantity.end;
        if (degrees
                && quantity.sign == 0
                && below + 1 < text.tokenCount()
                && text.tokenIs(below, "below")
                && text.tokenIs(below + 1, "zero")) {
            quantity.sign = -1;
            quantity.end = below + 2;
            quantity.value(quantity.value().negate());
        }
    }

    static boolean isMinus(AnalyzedText text, int token) {
        return text.tokenEquals(token, "-") || text.tokenEquals(token, "−");
    }
}
