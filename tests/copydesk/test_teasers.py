"""Teasers of other articles, with a heading, a label, or neither."""

from claimcheck.copydesk.headings import skip_titles
from claimcheck.copydesk.lines import skip_lines
from claimcheck.copydesk.plain import plain
from claimcheck.copydesk.related import skip_teasers

ONE = "The ferries cost twice what had been said, the auditors found on Monday."
TWO = "Nobody has been charged, and nobody will be before the summer."


def skipped(text):
    """The words of all pieces that are left out."""
    return [piece.words for piece in skip_titles(skip_teasers(skip_lines(list(plain(text))))) if piece.reason]


def test_a_list_below_the_article_goes_to_its_end():
    """A heading such as "Most read" takes the titles below it."""
    assert skipped(f"{ONE}\n\nMost read\n\nCat survives\n\nRain to last") == [
        "Most read",
        "Cat survives",
        "Rain to last",
    ]


def test_a_list_inside_the_article_spares_the_subhead_below_it():
    """The last line before copy may be the article's own subhead, so it is kept."""
    text = f"{ONE}\n\nRelated stories\nCat survives\nRain to last\n\nWho pays\n\n{TWO}"
    assert skipped(text) == ["Related stories", "Cat survives", "Rain to last"]


def test_a_heading_alone_is_kept():
    """Without titles below it, such a heading may be the article's."""
    assert skipped(f"{ONE}\n\nIn this story\n\n{TWO}") == []


def test_a_labelled_teaser_takes_its_title_printed_beside_it():
    """The image's description with the teaser's own words goes with the teaser."""
    text = f"{ONE}\n\nA day at the port\nPhoto Gallery:A day at the port\n\n{TWO}"
    assert skipped(text) == ["A day at the port", "Photo Gallery:A day at the port"]


def test_headlines_among_labels_are_teasers():
    """Full headlines one paragraph apart, among subheads that are labels, belong to other articles."""
    heads = [
        "The long wait",
        "Minister's speech 'a disgrace to the house'",
        "Dunn backtracks on ferries",
        "The bill",
    ]
    text = f"{ONE}\n\n{TWO}\n\n" + "\n\n".join(f"{head}\n\n{TWO}" for head in heads) + f"\n\n{ONE}"
    assert skipped(text) == heads[1:3]


def test_headlines_among_headlines_are_subheads():
    """Where subheads are sentences, none of them is a teaser."""
    heads = ["Minister denies all", "Dunn backtracks on ferries", "Auditor wants more"]
    text = f"{ONE}\n\n" + "\n\n".join(f"{head}\n\n{TWO}" for head in heads)
    assert skipped(text) == []


def test_a_headline_over_a_long_part_is_a_subhead():
    """A heading with several paragraphs below it names a part of the article."""
    heads = ["The long wait", "Dunn backtracks on ferries", "The bill"]
    text = f"{ONE}\n\n" + "\n\n".join(f"{head}\n\n{TWO}\n\n{ONE}" for head in heads)
    assert skipped(text) == []


def test_a_headline_with_a_label_is_kept():
    """At the top, with the article right below, a label belongs to the article's own headline."""
    assert skipped(f"In pictures: A day at the port\n\n{ONE}") == []
    assert skipped(f"Watch: A day at the port\n\nBy Ann Lee\n\n{ONE}") == []


def test_a_teaser_above_a_headline_is_no_headline():
    """With a headline below it, a labelled line at the top is another article's."""
    assert skipped(f"Watch: A day at the port\n\nFerries late again\n\n{ONE}") == ["Watch: A day at the port"]
