"""What detectors share of a text."""

from dataclasses import replace

from claimcheck.grammar.scan import Scan, Words
from claimcheck.prose import Prose
from claimcheck.sentences import Sentences


def test_a_reading_is_computed_once_for_a_scan_and_its_successors():
    """A scan that knows more hits still has the readings of the one before it."""
    calls = []

    def read(scan):
        calls.append(scan.text)
        return len(scan.text)

    scan = Scan(Prose("Roe left.", (), (), ()), Sentences(()), Words("Roe left."))
    assert [scan.once(read), replace(scan, found={"date": ()}).once(read)] == [9, 9]
    assert calls == ["Roe left."]
