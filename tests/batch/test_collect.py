"""Replies collected: the checklists that `check` would have written, and what is missing named."""

import json

import pytest
from faults import KEY, Server
from honest import honest
from jobs import refusal, reply
from newsroom import PATHS, QUESTIONS, about, missing, printed
from runs import CHUNKS, FAULTY

from claimcheck.batch import sheets


def test_the_reports_are_those_of_check(asked, monkeypatch):
    """In the order of the drafts, and alike in everything but what the batch cost, which is not known."""
    done = asked.collect()
    assert (done.exit_code, done.stderr) == (0, "")
    with Server() as server:
        server.otherwise(honest)
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        options = ("--no-cache", "--no-second-look", "--model", "a-model", "-f", "jsonl")
        online = asked.run(*PATHS, *options, command="check")
    assert printed(done) == printed(online)
    assert [report["draft"]["path"] for report in printed(done)] == PATHS
    assert {claim["origin"] for claim in printed(done)[0]["claims"]} == {"both", "model"}


def test_a_report_says_who_answered_and_with_how_many_tokens(asked):
    """Model, endpoint and the tokens that the server counted."""
    for report, number in zip(printed(asked.collect()), QUESTIONS, strict=True):
        run = report["run"]
        assert (run["engine"], run["model"], run["endpoint"]) == ("model", "a-model", "127.0.0.1")
        assert (run["prompt_tokens"], run["completion_tokens"]) == (20 * number, 10 * number)
        assert (run["complete"], run["cost_usd"]) == (True, None)
        assert all((chunk["attempts"], chunk["cached"]) == (1, False) for chunk in run["chunks"])


def test_a_folder_takes_a_file_a_draft(asked, tmp_path):
    """In every format that was asked for."""
    (tmp_path / "lists").mkdir()
    assert asked.run("collect", "--state", "batch.json", "-o", "lists", "-f", "markdown").exit_code == 0
    assert sorted(file.name for file in (tmp_path / "lists").iterdir()) == sorted(
        f"{path}.md" for path in PATHS
    )


def test_while_the_server_works_nothing_is_written(desk, jobs, monkeypatch):
    """Exit code 75 and how far each batch is; later the same command has it all."""
    monkeypatch.setattr(sheets, "REQUESTS", 5)
    desk.submit()
    jobs.course = ["in_progress", "completed"]
    done = desk.collect()
    assert (done.exit_code, done.stdout) == (75, "")
    assert done.stderr == (
        "claimcheck: batches under way: 2 of 2 (batch_0 in_progress, 0 of 5 done; batch_1 in_progress, 0 of 5"
        " done); collect again later, or with --wait\n"
    )
    assert desk.collect().exit_code == 0


def test_waiting_lasts_until_the_end(asked, jobs):
    """Each change is told once, and a server that is away for a while is waited for."""
    jobs.course = ["validating", "in_progress", "in_progress", "finalizing", "completed"]
    jobs.fail("GET", "/v1/batches", 503, times=7, before=True)
    done = asked.collect("--wait")
    assert (done.exit_code, len(printed(done))) == (0, 4)
    states = [
        line.split("batch_0 ")[1].split(",")[0] for line in done.stderr.splitlines() if "batch_0" in line
    ]
    assert states == ["validating", "in_progress", "finalizing"]
    assert done.stderr.count("status 503") == 1


def test_a_draft_that_changed_is_named_and_not_mixed(asked):
    """Exit code 2; the others are written."""
    (asked.folder / "second.md").write_text(CHUNKS["Schools"])
    done = asked.collect()
    assert done.exit_code == 2
    assert "second.md: changed since it was submitted" in done.stderr
    assert [report["draft"]["path"] for report in printed(done)] == ["first.md", "third.md", "long.md"]


def test_a_draft_that_is_gone_is_named(asked):
    """As one that can't be read."""
    (asked.folder / "second.md").unlink()
    done = asked.collect()
    assert (done.exit_code, len(printed(done))) == (2, 3)
    assert "second.md can't be read" in done.stderr


def test_drafts_are_read_as_they_were(desk, jobs):
    """The day of publication is that of the submission."""
    desk.submit("second.md", options=["--date", "2021-05-04"])
    (report,) = printed(desk.collect())
    assert (report["draft"]["published"], report["draft"]["published_from"]) == ("2021-05-04", "option")
    assert report["run"]["complete"]


def test_a_download_that_breaks_off_is_tried_again(asked, jobs):
    """Nothing is missing, nothing there twice."""
    jobs.cut = 2
    jobs.fail("GET", "/v1/files", 500, before=True)
    done = asked.collect()
    assert (done.exit_code, done.stderr) == (0, "")
    assert jobs.count("GET", "/v1/files") == 4


def test_collecting_again_gives_the_same(asked, jobs):
    """As often as one likes, and from what is kept when the server has deleted its files."""
    first = asked.collect()
    assert asked.collect().stdout == first.stdout
    for name in list(jobs.files)[1:]:
        del jobs.files[name]
    late = asked.collect()
    assert late.exit_code == 0
    assert "does not have file-1 any more" in late.stderr
    assert [report["claims"] for report in printed(late)] == [report["claims"] for report in printed(first)]


def test_check_asks_only_for_what_is_missing(asked, jobs):
    """What a batch gave is kept as replies are; the rest is asked at once."""
    faulty = about(FAULTY)
    jobs.said = lambda line: refusal(line, 500) if faulty(line) else reply(line)
    assert asked.collect().exit_code == 3
    done = asked.run(*PATHS, "--model", "a-model", "-f", "jsonl", command="check")
    assert done.exit_code == 0
    assert jobs.count("POST", "/v1/chat/completions") == 2
    assert [chunk["cached"] for chunk in printed(done)[3]["run"]["chunks"]].count(False) == 1
    assert asked.collect().exit_code == 0


@pytest.mark.parametrize("folder", [False, True])
def test_what_is_no_batch_is_one_line(desk, folder):
    """No state, or a folder without one."""
    done = desk.collect(state="." if folder else "batch.json")
    assert (done.exit_code, "batch.json: there is no batch" in done.stderr) == (2, True)


def test_the_key_goes_to_no_other_server(asked, jobs, monkeypatch):
    """A state names a server; a key for another one is not sent there, nor the other way round."""
    before = list(jobs.log)
    monkeypatch.setenv("OPENAI_BASE_URL", "http://models.example.org/v1")
    done = asked.collect()
    assert done.exit_code == 2
    assert "the batch is at 127.0.0.1" in done.stderr
    assert jobs.log == before


def test_another_prompt_is_refused(asked, tmp_path):
    """The questions would be others, and none of the replies theirs."""
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "extract.v1.md").write_text("Say what is to be checked.\n{{kinds}}")
    done = asked.collect("--prompts", "own")
    assert (done.exit_code, "the prompt is not the one that was submitted" in done.stderr) == (2, True)


def test_a_batch_of_another_account_is_one_line(asked, jobs):
    """The server knows only its own."""
    jobs.batches.clear()
    done = asked.collect()
    assert done.exit_code == 2
    assert "127.0.0.1 knows no batch batch_0; is the key that of the same project?" in done.stderr


def test_a_part_that_was_not_submitted_is_named(asked, jobs):
    """A submit that was killed, and whose drafts have changed since, still gives what was paid for."""
    state = asked.state
    (part,) = state["parts"]
    names = part["questions"]
    sent = {**part, "questions": names[:5]}
    unsent = {"questions": names[5:], "file": None, "uploaded": None, "batch": None}
    (asked.folder / "batch.json").write_text(json.dumps({**state, "parts": [sent, unsent]}))
    done = asked.collect()
    assert done.exit_code == 3
    reasons = [one[1] for report in printed(done) for one in missing(report)]
    assert reasons == ["its batch was not submitted; claimcheck batch submit does it"] * 5


def test_no_secret_comes_out(asked, jobs):
    """The key is in no output and no message."""
    jobs.fail(
        "GET", "/v1/batches", 401, json.dumps({"error": {"message": f"bad key {KEY}"}}).encode(), before=True
    )
    done = asked.collect()
    assert done.exit_code == 2
    assert KEY not in done.output + asked.collect().output
