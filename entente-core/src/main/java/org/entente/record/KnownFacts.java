package org.entente.record;

import java.util.List;
import org.entente.source.SourceRollCall;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/** Adds to a decided roll call what imports know besides: aliases, a title, coded issues in place of derived ones. */
final class KnownFacts {
    private KnownFacts() {}

    static void update(MergeSlot slot) {
        RollCall rollCall = slot.rollCall();
        if (rollCall == null) {
            throw new IllegalStateException("a roll call that was not decided");
        }
        List<String> ids = slot.ids();
        RollCall named = RollCalls.withNames(rollCall, ids.subList(1, ids.size()), title(slot.entryOrNull()));
        MergeSlot.Statement voeten = slot.statement(Sources.VOETEN);
        int coded = voeten == null ? -1 : voeten.rollCall().issues();
        boolean better = coded >= 0 && (named.issuesDerived() || !named.issuesKnown());
        slot.become(better ? RollCalls.withIssues(named, coded) : named);
    }

    /** The library's title to its “ : resolution”, else the long description unless somebody speaks in it. */
    private static @Nullable String title(@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        SourceRollCall library = entry.library();
        if (library != null && library.title() != null) {
            return text(library.title());
        }
        String description = entry.description();
        if (description != null && !TitleKey.speaking(description)) {
            return text(description);
        }
        return entry.cc0() == null ? null : text(entry.cc0().shortText());
    }

    private static @Nullable String text(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String one = TitleKey.cut(title).replaceAll("\\s+", " ").strip();
        return one.isEmpty() ? null : one;
    }
}
