package org.entente.source.undl;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;

/**
 * Where the columns lie. The library renamed some between releases: the 2024 files have {@code ms_codes},
 * {@code ms_names} and {@code ms_votes}; those of 2026 add {@code vote_note}, which is not read.
 */
record UndlColumns(
        int id,
        int code,
        int name,
        int vote,
        int date,
        int session,
        int resolution,
        int meeting,
        int title,
        int agendaTitle,
        int subjects,
        int yes,
        int no,
        int abstentions) {

    static UndlColumns of(Header header, String file) throws InputRefused {
        UndlColumns columns = new UndlColumns(
                header.find("undl_id"),
                header.find("ms_code", "ms_codes"),
                header.find("ms_name", "ms_names"),
                header.find("ms_vote", "ms_votes"),
                header.find("date"),
                header.find("session"),
                header.find("resolution", "resolutions"),
                header.find("meeting", "meetings"),
                header.find("title", "titles"),
                header.find("agenda_title", "agenda_titles", "agenda"),
                header.find("subjects", "subject"),
                header.find("total_yes"),
                header.find("total_no"),
                header.find("total_abstentions"));
        columns.refuseIfMissing(header, file);
        return columns;
    }

    private void refuseIfMissing(Header header, String file) throws InputRefused {
        List<String> missing = new ArrayList<>();
        need(missing, id, "undl_id");
        need(missing, Math.max(code, name), "ms_code");
        need(missing, vote, "ms_vote");
        need(missing, date, "date");
        need(missing, session, "session");
        need(missing, resolution, "resolution");
        if (!missing.isEmpty()) {
            throw header.refusal(file, missing, "the UN Digital Library’s voting data (ga_voting.csv)");
        }
    }

    private static void need(List<String> missing, int column, String name) {
        if (column < 0) {
            missing.add(name);
        }
    }
}
