package org.entente.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.source.SourceRollCall;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/** A roll call of a merged record while it is made: what the built-in record has of it and what each import states. */
final class MergeSlot {
    /** What one import states, under which id. */
    record Statement(String id, SourceRollCall rollCall, byte[] row) {}

    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final byte @Nullable [] builtInRow;
    private final boolean builtInOfficial;
    private @Nullable RollCall rollCall;

    private MergeSlot(@Nullable RollCall rollCall, byte @Nullable [] row, boolean official) {
        this.rollCall = rollCall;
        this.builtInRow = row;
        this.builtInOfficial = official;
    }

    static MergeSlot builtIn(RollCall rollCall, byte[] row, boolean official) {
        return new MergeSlot(rollCall, row, official);
    }

    /** A roll call that the built-in record has not. */
    static MergeSlot fresh(String source, Statement statement) {
        MergeSlot slot = new MergeSlot(null, null, false);
        slot.state(source, statement);
        return slot;
    }

    void state(String source, Statement statement) {
        statements.put(source, statement);
    }

    @Nullable
    Statement statement(String source) {
        return statements.get(source);
    }

    byte @Nullable [] row(String source) {
        Statement statement = statements.get(source);
        return statement == null ? null : statement.row();
    }

    byte @Nullable [] builtInRow() {
        return builtInRow;
    }

    boolean builtInOfficial() {
        return builtInOfficial;
    }

    /** Whether the built-in record has it. */
    boolean known() {
        return builtInRow != null;
    }

    /** As the register has it so far. */
    @Nullable
    RollCall rollCall() {
        return rollCall;
    }

    void become(RollCall decided) {
        rollCall = decided;
    }

    /** First id and aliases, those of imports added: Voeten’s before the library’s. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        if (rollCall != null) {
            ids.addAll(RollCallIds.all(rollCall));
        }
        for (String source : Sources.IMPORTED) {
            Statement statement = statements.get(source);
            if (statement != null && !ids.contains(statement.id())) {
                ids.add(statement.id());
            }
        }
        return ids;
    }

    /** Whether a source has the roll call, by id or import. */
    boolean has(String source) {
        return statements.containsKey(source)
                || (rollCall != null && RollCallIds.has(rollCall, RollCallIds.prefix(source)));
    }

    /** What the slot shows to be recognised: the built-in record's, else the first import's. */
    Linkable linkable() {
        if (rollCall != null && builtInRow != null) {
            return Linkable.of(rollCall, builtInRow);
        }
        Statement first = statements.values().iterator().next();
        return Linkable.of(first.rollCall(), first.row());
    }

    /** The slot's imports as an entry of the register, null when no import has it. */
    @Nullable
    Entry entryOrNull() {
        return statements.isEmpty() ? null : entry();
    }

    /** The slot's imports as an entry of the register. */
    Entry entry() {
        Statement voeten = statements.get(Sources.VOETEN);
        Statement library = statements.get(Sources.LIBRARY);
        return new Entry(
                voeten == null ? null : voeten.rollCall(),
                voeten == null ? null : voeten.row(),
                library == null ? null : library.rollCall(),
                library == null ? null : library.row());
    }
}
