"""Single victims without a number."""

from claimcheck.english.figures.victims import victims


def told(text, word):
    """Who is told of by a word: words, unit and outcome of each."""
    found = victims(text, text.index(word))
    return [(text[each.start : each.end], each.value.unit, each.value.outcome) for each in found]


def test_one_victim_needs_no_number():
    """An indefinite person right beside the verb is a casualty of one; a definite one was told before."""
    text = "A Turkish soldier was killed there."
    assert told(text, "killed") == [("A Turkish soldier was killed", "Turkish soldier", "killed")]
    assert told("The soldier was killed.", "killed") == []


def test_one_suspect_is_no_casualty():
    """Police who arrest a man capture nobody; soldiers do."""
    assert told("Police arrested a man.", "arrested") == []
    assert told("Troops arrested a man.", "arrested") == [("arrested a man", "man", "captured")]


def test_victims_may_be_joined():
    """Each of them by an article, before the verb or after it."""
    both = [("killed a guard", "guard", "killed"), ("a nurse", "nurse", "killed")]
    assert told("It killed a guard and a nurse.", "killed") == both
    both = [("A guard", "guard", "wounded"), ("a nurse were wounded", "nurse", "wounded")]
    assert told("A guard and a nurse were wounded.", "wounded") == both


def test_a_deed_names_its_victim():
    """A killing or a capture "of a" person; a name of a body may go before the noun."""
    assert told("They confirmed the death of a miner.", "death") == [("death of a miner", "miner", "killed")]
    text = "Rebels announced the capture of an Order of Malta envoy."
    assert told(text, "capture") == [
        ("capture of an Order of Malta envoy", "Order of Malta envoy", "captured")
    ]
    assert told("It meant the death of a dream.", "death") == []


def test_what_is_meant_is_not_done():
    """A raid to capture someone took nobody; whoever managed to has."""
    assert told("Troops came to capture a general.", "capture") == []
    text = "Troops managed to capture a general."
    assert told(text, "capture") == [("capture a general", "general", "captured")]
