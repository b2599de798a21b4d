package org.entente.chart;

/** The shapes of the vote signs, about a point. */
final class VoteSigns {
    /** Half the width of a sign, in pixels. */
    static final double RADIUS = 6;

    private VoteSigns() {}

    static SvgElement of(Sign sign, double x, double y) {
        SvgElement group = SvgElement.of("g")
                .cssClass("v " + sign.tone().cssClass())
                .set("transform", "translate(" + Plot.number(x) + " " + Plot.number(y) + ")");
        return switch (sign) {
            case YES ->
                group.add(disc("m-dot"))
                        .add(SvgElement.of("path").cssClass("cut").set("d", "M-2.8 .2L-.8 2.2L2.9-2"));
            case ABSTAIN ->
                group.add(disc("hollow"))
                        .add(SvgElement.of("path").cssClass("m-dot").set("d", "M0-5.2A5.2 5.2 0 0 0 0 5.2Z"));
            case NO ->
                group.add(square())
                        .add(SvgElement.of("path").cssClass("cut").set("d", "M-2.3-2.3L2.3 2.3M2.3-2.3L-2.3 2.3"));
            case ABSENT -> group.add(disc("hollow dashed"));
            case NOT_MEMBER ->
                group.add(SvgElement.of("path").cssClass("stroke").set("d", "M-3 0H3"));
            case NO_DATA -> group.add(SvgElement.of("circle").cssClass("m-dot").set("r", 1.2));
        };
    }

    private static SvgElement disc(String cssClass) {
        return SvgElement.of("circle").cssClass(cssClass).set("r", cssClass.equals("m-dot") ? 6 : 5.2);
    }

    private static SvgElement square() {
        return SvgElement.of("rect")
                .cssClass("m-dot")
                .set("x", -5.5)
                .set("y", -5.5)
                .set("width", 11)
                .set("height", 11)
                .set("rx", 1.5);
    }
}
