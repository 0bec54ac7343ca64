"""What several files say of the same claims, put together."""

import json
from dataclasses import replace

import pytest
from flood import flood

from claimcheck.desk.log import follow
from claimcheck.desk.rows import marked
from claimcheck.desk.state import read_state
from claimcheck.emitters import EmitOptions, emit
from claimcheck.errors import ReadError, UsageError
from claimcheck.ledger import Mark

REPORT = flood()
FIRST, SECOND, THIRD = (claim.id for claim in REPORT.claims[:3])


@pytest.fixture
def desk(tmp_path):
    """A folder with a report, its checklist and its table, and what writes a file there."""
    for name, form in (("report.json", "json"), ("list.md", "markdown"), ("list.csv", "csv")):
        (tmp_path / name).write_text(emit(REPORT, form, EmitOptions()), "utf-8", newline="")

    def write(name, text):
        (tmp_path / name).write_text(text, "utf-8", newline="")
        return tmp_path / name

    write.folder = tmp_path
    return write


def edited(desk, name, *changes):
    """A file of the desk, edited: in the line of an id one text for another."""
    lines = (desk.folder / name).read_text("utf-8").splitlines(keepends=True)
    for claim, before, after in changes:
        lines = [line.replace(before, after) if claim in line else line for line in lines]
    return desk(f"edited-{name}", "".join(lines))


def held(state, *ids):
    """Status and note of the claims."""
    return [(state.marks[name].status, state.marks[name].note) for name in ids]


def test_a_list_speaks_only_where_it_was_touched(desk):
    """What is as it was printed leaves alone what the log says; the log holds its last row of a claim."""
    log = [Mark(FIRST, "wrong"), Mark(FIRST, "verified", "seen", "ana", "2026")]
    marked(desk.folder / "report.json", log)
    ticked = edited(desk, "list.md", (SECOND, "- [ ]", "- [x]"))
    state = read_state([desk.folder / "report.json", ticked])
    assert held(state, FIRST, SECOND, THIRD) == [("verified", "seen"), ("verified", None), ("open", None)]
    assert state.marks[FIRST].by == "ana"
    assert state.problems == ()


def test_an_unticked_box_opens_what_the_report_had_settled(desk):
    """Somebody who takes a tick away means it."""
    settled = replace(REPORT, claims=tuple(replace(claim, status="verified") for claim in REPORT.claims))
    report = desk("settled.json", emit(settled, "json", EmitOptions()))
    assert held(read_state([report, desk.folder / "list.md"]), FIRST) == [("open", None)]


def test_of_two_lists_the_careful_one_holds(desk):
    """Two checkers may share the work; where they disagree it is said, and nothing is settled over it."""
    one = edited(desk, "list.md", (FIRST, "- [ ]", "- [x]"), (SECOND, "- [ ]", "- [x]"))
    one = one.rename(desk.folder / "one.md")
    two = edited(desk, "list.md", (SECOND, f"{SECOND} -->", f"{SECOND} --> **wrong**: it was 15"))
    state = read_state([one, two])
    assert held(state, FIRST, SECOND) == [("verified", None), ("wrong", "it was 15")]
    assert state.problems == (f"{SECOND}: verified in {one}, wrong in {two}; wrong holds",)


def test_of_two_marks_with_a_time_the_later_holds(desk):
    """A page's export and a log say when."""
    marked(desk.folder / "report.json", [Mark(FIRST, "wrong", at="2026-03-10T10:00:00+00:00")])
    mark = {"id": FIRST, "status": "verified", "note": None, "by": None, "at": "2026-03-10T11:00:00+00:00"}
    sha256 = REPORT.draft.origin.sha256
    export = {"schema": "claimcheck.marks/1", "draft": {"path": "a", "sha256": sha256}, "marks": [mark]}
    state = read_state([desk.folder / "report.json", desk("marks.json", json.dumps(export))])
    assert held(state, FIRST) == [("verified", None)]


def test_unknown_doubled_missing_and_stray_items_are_named_and_kept(desk):
    """Nothing that stands on a list is dropped, and what is odd about it is said."""
    text = (desk.folder / "list.md").read_text("utf-8").splitlines()
    first = next(line for line in text if FIRST in line)
    third = next(line for line in text if THIRD in line)
    changed = [line for line in text if line != third]
    changed += ["", first.replace("[ ]", "[x]"), "- [x] line 2: **lost**"]
    changed += ["- [x] line 3: **dusk** <!-- cc:date-1 -->"]
    ticked = desk("odd.md", "\n".join(changed))
    state = read_state([desk.folder / "report.json", ticked])
    assert held(state, FIRST, "date-1", THIRD) == [("verified", None), ("verified", None), ("open", None)]
    said = "\n".join(state.problems)
    assert f"{ticked}: date-1 is not in {desk.folder / 'report.json'}" in said
    assert f"{ticked}: {FIRST} stands there more than once" in said
    assert f"{ticked}, line {len(changed) - 1}: an item that has lost its id" in said
    assert f"without 2 of the report's items, which stay as they were: {THIRD}" in said


@pytest.mark.parametrize("name", ["list.md", "list.csv"])
def test_edited_words_settle_nothing(desk, name):
    """Whoever changes the words on the list has not verified those of the draft."""
    change = (FIRST, "14 dead", "15 dead")
    tick = (FIRST, "- [ ]", "- [x]") if name == "list.md" else (FIRST, ",open,", ",verified,")
    state = read_state([desk.folder / "report.json", edited(desk, name, change, tick)])
    assert held(state, FIRST) == [("open", "on the list the words were “15 dead”")]
    assert "the words of" in state.problems[0]


def test_lines_below_an_item_are_notes_unless_they_are_its_checks(desk):
    """Own checks are known from the report; what else stands there somebody wrote."""
    below = edited(desk, "list.md", (FIRST, "-->\n", "-->\n  - called the ministry\n"))
    assert held(read_state([desk.folder / "report.json", below]), FIRST) == [("open", "called the ministry")]


def test_a_list_of_another_draft_settles_nothing(desk):
    """A tick is on the words as they were; the id does not say from whom they came."""
    ticked = edited(desk, "list.md", (FIRST, "- [ ]", "- [x]"), ("sha256", "sha256 `", "sha256 `0123"))
    state = read_state([desk.folder / "report.json", ticked])
    assert held(state, FIRST) == [("open", "verified on a list of another draft")]
    assert "another draft" in state.problems[0]


def test_a_spreadsheet_as_it_is_saved(desk):
    """Semicolons, a byte order mark, a status in capitals, empty rows."""
    row = f"{FIRST};casualty_figure;14 dead;Verified;'=seen"
    text = f"\ufeffid;kind;quote;status;note\r\n{row}\r\n;;;;\r\n"
    state = read_state([desk.folder / "report.json", desk("saved.csv", text)])
    assert held(state, FIRST) == [("verified", "=seen")]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.md", "nothing here", "neither a report nor a checklist"),
        ("a.json", "{", "not JSON"),
        ("a.json", '{"schema": "claimcheck.report/1"}', "not a report of claimcheck: draft"),
        ("a.csv", "id,status,note\nqty-1,done,x\n", "line 2: no status “done”"),
        ("a.csv", "id,status,note\n,open,x\n", "line 2: a row has no id"),
    ],
)
def test_what_is_no_state_is_one_line(desk, name, text, said):
    """A file that tells of no check is named, with what is wrong in it."""
    with pytest.raises(ReadError, match=r"^[^\n]+$") as error:
        read_state([desk(name, text)])
    assert said in str(error.value)
    assert name in str(error.value)


def test_marks_alone_and_two_reports_are_no_state(desk):
    """Marks need the report that they are about, and there is one."""
    marks = desk("marks.json", '{"schema": "claimcheck.marks/1", "marks": []}')
    with pytest.raises(UsageError, match="name the report"):
        read_state([marks])
    with pytest.raises(UsageError, match="both reports"):
        read_state([desk.folder / "report.json", desk.folder / "report.json"])


def test_a_report_from_before_revisions_is_read(desk):
    """Fields that were added later are not asked of an earlier report."""
    fields = json.loads((desk.folder / "report.json").read_text("utf-8"))
    del fields["revision"], fields["gone"]
    assert len(read_state([desk("old.json", json.dumps(fields))]).claims) == len(REPORT.claims)


def test_a_log_follows_a_revised_report(desk):
    """Rows about the earlier draft can't undo what a revision opened again."""
    log = desk.folder / "report.log.jsonl"
    marked(desk.folder / "report.json", [Mark(FIRST, "verified"), Mark(SECOND, "open")])
    follow(REPORT, desk.folder / "report.json")
    assert held(read_state([desk.folder / "report.json"]), FIRST) == [("open", None)]
    assert len(log.read_text("utf-8").splitlines()) == 3


def test_two_lists_of_different_drafts_do_not_settle_each_other(desk):
    """Without a report the first list says which draft the marks are on."""
    other = edited(desk, "list.md", (FIRST, "- [ ]", "- [x]"), ("sha256", "sha256 `", "sha256 `0123"))
    state = read_state([desk.folder / "list.md", other])
    assert held(state, FIRST) == [("open", "verified on a list of another draft")]
    assert REPORT.draft.origin.sha256.startswith(state.sha256)
