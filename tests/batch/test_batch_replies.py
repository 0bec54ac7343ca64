"""What a batch did not give: each question without a reply is named with its lines, and costs no other."""

import pytest
from faults import completion
from jobs import refusal, reply, unasked
from newsroom import QUESTIONS, about, missing, printed
from runs import FAULTY

NO_REPLY = {
    "a refusal": (lambda line: reply(line, None, refusal="no"), "refused", "the model refused"),
    "an error": (lambda line: refusal(line, 500), "failed", "the server failed (status 500)"),
    "a filter": (
        lambda line: refusal(line, 400, code="content_filter"),
        "refused",
        "the provider's content filter refused the text",
    ),
    "expired": (
        lambda line: unasked(line["custom_id"], "batch_expired"),
        "not asked",
        "the batch expired before it was asked",
    ),
    "cancelled": (
        lambda line: unasked(line["custom_id"], "batch_cancelled"),
        "not asked",
        "the batch was cancelled before it was asked",
    ),
    "a strange error": (
        lambda line: unasked(line["custom_id"], "\x1b[31m"),
        "failed",
        "the batch failed to ask it",
    ),
    "nothing": (lambda _: b"", "failed", "the batch gave no reply to it"),
    "no JSON": (lambda _: b'{"custom_id": "', "failed", "the batch gave no reply to it"),
    "another's": (lambda line: reply(line | {"custom_id": "x"}), "failed", "the batch gave no reply to it"),
    "no body": (
        lambda line: {"custom_id": line["custom_id"], "response": {"status_code": 200}},
        "failed",
        "the batch failed to ask it",
    ),
    "a body of another kind": (
        lambda line: {"custom_id": line["custom_id"], "response": {"status_code": 200, "body": [1]}},
        "failed",
        "the batch's reply is no chat completion",
    ),
    "too long": (
        lambda line: refusal(line, 400, code="context_length_exceeded"),
        "not asked",
        "it takes a further question, which a batch does not put; claimcheck check asks it",
    ),
    "cut off": (
        lambda line: reply(line, '{"seen": [], "said": [], "claims": [', finish="length"),
        "not asked",
        "it takes a further question, which a batch does not put; claimcheck check asks it",
    ),
    "no form": (
        lambda line: reply(line, "I would rather not."),
        "not asked",
        "it takes a further question, which a batch does not put; claimcheck check asks it",
    ),
}


@pytest.mark.parametrize("name", NO_REPLY)
@pytest.mark.parametrize("in_errors", [False, True], ids=["output", "errors"])
def test_a_question_without_a_reply_is_named(asked, jobs, name, in_errors):
    """Its lines, how it went and why, in whatever file it stood; exit code 3; no other part is lost."""
    said, status, reason = NO_REPLY[name]
    faulty = about(FAULTY)
    jobs.said = lambda line: said(line) if faulty(line) else reply(line)
    if in_errors:
        jobs.shape = lambda lines: (lines[1::2], lines[::2])
    done = asked.collect()
    assert done.exit_code == 3
    *_, third, long = printed(done)
    assert missing(third) == [(status, reason, 1, 1)]
    assert missing(long) == [(status, reason, 11, 11)]
    assert "claimcheck check --model a-model asks at once for what is missing" in done.stderr
    assert [missing(report) for report in printed(done)[:2]] == [[], []]
    assert all("\x1b" not in line for line in done.output.splitlines())


def test_lines_of_no_use_are_counted(asked, jobs):
    """What belongs to no question is told, blank lines are not."""
    stray = [b"[]", b"{", b'{"custom_id": 5}', b'{"custom_id": "x"}', b"", b'"' + b"x" * 10_000_000 + b'"']
    jobs.shape = lambda lines: ([*stray, *lines], [])
    done = asked.collect()
    assert done.exit_code == 0
    assert done.stderr == "claimcheck: 6 lines of what the batches gave are no replies to what was asked\n"


def test_a_reply_wins_over_a_failure_of_the_same_question(asked, jobs):
    """Whichever comes first; of two replies the first holds."""
    jobs.shape = lambda lines: (
        [*lines, *({**line, "response": {"status_code": 200, "body": completion("{}")}} for line in lines)],
        [unasked(one["custom_id"], "batch_expired") for one in lines],
    )
    done = asked.collect()
    assert done.exit_code == 0
    assert {claim["origin"] for claim in printed(done)[0]["claims"]} == {"both", "model"}


@pytest.mark.parametrize("status", ["expired", "cancelled"])
def test_what_a_batch_had_before_its_end_counts(asked, jobs, status):
    """An expired batch gives what was done, and no line for some of the rest."""
    jobs.course = [status]
    jobs.shape = lambda lines: (lines[:4], [unasked(lines[4]["custom_id"], f"batch_{status}")])
    done = asked.collect()
    assert done.exit_code == 3
    left = [one for report in printed(done) for one in missing(report)]
    assert len(left) == sum(QUESTIONS) - 4
    assert {(one[0], one[1]) for one in left} == {
        ("not asked", f"the batch {'was ' * (status == 'cancelled')}{status} before it was asked")
    }


@pytest.mark.parametrize(
    ("code", "told"), [("token_limit_exceeded", " (token_limit_exceeded)"), ("\x1b[1m", "")]
)
def test_a_batch_that_the_server_did_not_take_is_named(asked, jobs, code, told):
    """With the server's code where it is one, and the checklists of the detectors."""
    jobs.course, jobs.code = ["failed"], code
    done = asked.collect()
    assert done.exit_code == 3
    reasons = {one[1] for report in printed(done) for one in missing(report)}
    assert reasons == {f"the server did not take the batch{told}"}
    assert all(report["claims"] for report in printed(done))
