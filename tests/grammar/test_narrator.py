"""What a text's partial dates hang on: its publication, or the date last told."""

from datetime import date

import pytest

from claimcheck.grammar.calendar import SPRING, SUMMER, Unit
from claimcheck.grammar.moments import Between, Feast, Lasting, On, OnWeekday, Open, Step, Unsaid
from claimcheck.grammar.narrator import Narrator

TUESDAY = date(2021, 4, 13)
STORY = (On(1854, 11, 3), On(1855, 3), On(1856, 1, 2), On(1856, 3, 30))


def told(moments, published=TUESDAY, ahead=None):
    """The values of moments in their order."""
    narrator = Narrator(moments, published)
    return [narrator.resolve(moment, 0, lambda: ahead).value for moment in moments]


@pytest.mark.parametrize(
    ("moment", "ahead", "value"),
    [
        (On(None, 9), False, "2020-09"),
        (On(None, 9), True, "2021-09"),
        (On(None, 2), True, "2022-02"),
        (On(None, 4, 20), False, "2020-04-20"),
        (On(None, 12), None, "2020-12"),
        (On(None, 0, 20), False, "2021-03-20"),
        (On(None, SUMMER, shift=-1), None, "2020-22"),
        (On(None, 6, shift=1), None, "2021-06"),
        (On(None, 2, 30), None, None),
        (OnWeekday(2), False, "2021-04-13"),
        (OnWeekday(2, shift=1), None, "2021-04-20"),
        (Step(0, Unit.WEEKEND), False, "2021-04-10/2021-04-11"),
        (Step(0, Unit.WEEKEND), None, "2021-04-17/2021-04-18"),
        (Step(None, Unit.WEEK, "published", -1), None, "../2021-04-13"),
        (Open(1), None, "2021-04-13/.."),
        (Lasting(2, Unit.WEEK), None, "P2W"),
        (Feast(after_easter=-2), None, "2021-04-02"),
        (Feast(month=11, weekday=4, nth=4, shift=-1), None, "2020-11-26"),
        (Feast(after_easter=0, shift=1), None, "2022-04-17"),
        (On(None, 3, of=-1, base="published"), None, "2020-03"),
        (On(None, SPRING, shift=-1), None, "2020-21"),
        (Between(On(None, 12), On(2020, 2)), None, "2019-12/2020-02"),
        (Unsaid(), None, None),
    ],
)
def test_news_counts_from_its_publication(moment, ahead, value):
    """Read on Tuesday 13 April 2021, with the tense given."""
    assert told([moment], ahead=ahead) == [value]


def test_a_story_goes_on_from_the_date_last_told():
    """The year turns where the months do; asides and bare years far off do not lead."""
    aside = On(1812, aside=True)
    moments = (*STORY[:1], On(None, 12), On(None, 2), aside, On(None, 3, 5), *STORY[1:])
    assert told(moments)[:5] == ["1854-11-03", "1854-12", "1855-02", "1812", "1855-03-05"]


def test_a_paragraph_that_looks_back_goes_on_there():
    """In news a month after a date of years ago is of that time, until the next paragraph."""
    narrator = Narrator((), TUESDAY)
    dates = ((On(2003, 3, 20), 0), (On(None, 4), 0), (On(None, 4), 1))
    values = [narrator.resolve(moment, paragraph, lambda: False).value for moment, paragraph in dates]
    assert values == ["2003-03-20", "2003-04", "2021-04"]


def test_a_weekday_of_news_lies_about_its_publication():
    """A paragraph that looks back years takes no weekday along, with or without a day of its own."""
    for past in (On(2003, 3), On(2003, 3, 20)):
        assert told([past, OnWeekday(4)], ahead=False)[-1] == "2021-04-08"


def test_today_stays_today_in_a_story():
    """Words of the day of publication keep it, and do not lead the story."""
    moments = (STORY[0], *STORY, Step(0, Unit.DAY), Step(1, Unit.DAY, "told"))
    assert told(moments)[-2:] == ["2021-04-13", "1856-03-31"]


def test_a_story_does_not_go_on_from_a_look_back():
    """A year before, an earlier day, and a bare year long ago leave the date last told where it was."""
    back = Step(-1, Unit.YEAR, "told")
    assert told((*STORY, back, On(None, 4)))[-2:] == ["1855", "1856-04"]
    assert told((*STORY, Step(-3, Unit.DAY, "told"), On(None, 4)))[-2:] == ["1856-03-27", "1856-04"]
    assert told((*STORY[:1], On(1856), On(1714), On(None, 4), *STORY))[3] == "1856-04"


def test_a_decade_after_a_decade_is_one():
    """Ten years on from the 1850s are the 1860s; five are a year."""
    for years, value in ((10, "186X"), (5, "1855")):
        assert told((On(1850, blur=1), Step(years, Unit.YEAR, "told")))[-1] == value


def test_this_year_is_the_storys_own():
    """In a story it follows the date last told, in a paragraph of news that looks back it does not."""
    this = Step(0, Unit.YEAR, "story")
    assert told((*STORY, this))[-1] == "1856"
    assert told((On(2003, 3, 20), this), ahead=False)[-1] == "2021"


def test_few_old_dates_do_not_make_a_story():
    """Two looks back among news of the day leave the month to the publication."""
    moments = (On(2014, 3), On(2016, 11), OnWeekday(5), Step(-1, Unit.DAY), On(None, 3))
    assert told(moments, ahead=False)[-1] == "2021-03"


def test_a_text_that_names_its_own_day_is_news():
    """Yesterday and the day of publication weigh more than dates of years ago."""
    today = (On(2021, 4, 13), Step(-1, Unit.DAY))
    assert told([*today, *STORY, OnWeekday(5)], ahead=True)[-1] == "2021-04-16"


def test_without_publication_only_a_story_anchors():
    """A text with no date at all resolves nothing; one that tells a date goes on from it."""
    assert told([OnWeekday(2), On(None, 6)], published=None) == [None, None]
    assert told([On(1999, 5, 3), On(None, 6)], published=None) == ["1999-05-03", "1999-06"]
