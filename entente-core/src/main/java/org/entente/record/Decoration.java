package org.entente.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedText;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Puts on a record what tables of their own say: the cases of a roll call and the project's name of its family. */
final class Decoration {
    private Decoration() {}

    static CompiledRecord withCasesAndLabels(CompiledRecord compiled, CaseRegistry registry) {
        VoteRecord record = compiled.record();
        Map<Integer, List<String>> cases = cases(record, registry);
        @Nullable String[] labels = FamilyNames.builtIn().labels(record);
        List<RollCall> register = new ArrayList<>(record.size());
        for (int r = 0; r < record.size(); r++) {
            RollCall rollCall = record.rollCalls().get(r);
            register.add(
                    RollCalls.withCasesAndLabel(rollCall, cases.getOrDefault(r, List.of()), labels[rollCall.family()]));
        }
        return new CompiledRecord(record.withRegister(register), compiled.official(), compiled.disagreements());
    }

    private static Map<Integer, List<String>> cases(VoteRecord record, CaseRegistry registry) {
        Map<Integer, List<String>> found = new HashMap<>();
        CaseResolver resolver = new CaseResolver(record);
        for (Case entry : registry.list()) {
            for (ResolvedText text : resolver.resolve(entry).texts()) {
                if (text.found()) {
                    List<String> ids = found.computeIfAbsent(text.rollCall(), r -> new ArrayList<>());
                    if (!ids.contains(entry.id())) {
                        ids.add(entry.id());
                    }
                }
            }
        }
        return found;
    }
}
