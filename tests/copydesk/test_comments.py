"""Reader comments end up in one stretch, and no copy with them."""

from claimcheck.copydesk.comments import skip_comments
from claimcheck.copydesk.lines import skip_lines
from claimcheck.copydesk.plain import plain

BODY = "\n\n".join(
    f"The council voted {n} to 4 on Monday night to close three primary schools by the summer of 2027."
    for n in range(5, 9)
)


def skipped(text):
    """The words of all pieces that are left out."""
    return [piece.words for piece in skip_comments(skip_lines(list(plain(text)))) if piece.reason]


def test_indented_comments_without_a_header_are_found():
    """Indented paragraphs above the first mark belong to it; the article above them does not."""
    thread = "  • I doubt it. It was 9.\n    Or 10.\n\n    Liked by 3 people\n\n"
    thread += "    • No.\n\n      Liked by 1 person"
    assert skipped(f"{BODY}\n\n{thread}") == [
        "I doubt it. It was 9.",
        "Or 10.",
        "Liked by 3 people",
        "No.",
        "Liked by 1 person",
    ]


def test_an_article_all_indented_is_kept():
    """Where the article is indented too, an indented paragraph is no sign of a comment."""
    indented = "\n\n".join("    " + line for line in BODY.split("\n\n"))
    assert skipped(f"{indented}\n\n    Liked by 3 people\n\n    Liked by 4 people") == [
        "Liked by 3 people",
        "Liked by 4 people",
    ]


def test_a_counter_above_the_article_opens_nothing():
    """Counters and times under the headline do not turn the article into comments."""
    assert skipped(f"Schools to close\n\n12 Comments\n\n2 hours ago\n\n{BODY}") == ["12 Comments"]


def test_an_embedded_post_is_kept():
    """A post with its buttons inside an article is copy: the article goes on below it."""
    post = "Ann Lee\n3 hours ago\nWe will fight this in court.\n12 likes\nReply"
    assert skipped(f"{BODY}\n\n{post}\n\n{BODY}") == []


def test_one_mark_is_no_section():
    """One line that looks like a mark is copy."""
    assert skipped(f"{BODY}\n\nReply\n\nNobody replied.") == []


def test_names_above_comments_take_what_follows():
    """Where names and times stand above, the last comment goes to the end."""
    assert skipped(f"{BODY}\n\nBo Day\n2 hours ago\nIt was 9.\n\nCy Dunn\n3 hours ago\nIt was 10.") == [
        "Bo Day",
        "2 hours ago",
        "It was 9.",
        "Cy Dunn",
        "3 hours ago",
        "It was 10.",
    ]


def test_a_form_is_known_without_comments():
    """The form alone is skipped, to its last line."""
    form = ["Leave a Reply", "Your email address will not be published.", "Name *", "Email *", "Post Comment"]
    assert skipped(BODY + "\n\n" + "\n".join(form)) == form
