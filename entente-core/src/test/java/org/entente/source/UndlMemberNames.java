package org.entente.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.testkit.SharedFiles;

/** Codes of member states as the shared file of names gives them, independent of the registry. */
public final class UndlMemberNames implements StateCodes {
    private record Member(String code, String name, int ccode, LocalDate first, LocalDate last) {}

    private final Map<String, List<Member>> members = new HashMap<>();

    public UndlMemberNames() {
        try {
            List<String> lines = Files.readAllLines(SharedFiles.require("data/undl_member_names.csv"));
            for (String line : lines.subList(1, lines.size())) {
                Member member = member(line);
                members.computeIfAbsent(member.name, name -> new ArrayList<>()).add(member);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Member member(String line) {
        String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        return new Member(
                fields[0],
                fields[1].replace("\"", ""),
                Integer.parseInt(fields[2]),
                LocalDate.parse(fields[3]),
                LocalDate.parse(fields[4]));
    }

    @Override
    public OptionalInt ofUnMember(String code, String name, LocalDate on) {
        for (Member member : members.getOrDefault(name, List.of())) {
            if (!on.isBefore(member.first) && !on.isAfter(member.last)) {
                return OptionalInt.of(member.ccode);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public OptionalInt of(CodeScheme scheme, String code, int year) {
        return OptionalInt.empty();
    }

    @Override
    public boolean isCcode(int ccode) {
        return ccode > 0;
    }
}
