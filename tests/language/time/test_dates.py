"""Time expressions: type, value, offsets and the days they cover, against an article of Thursday 5 February 2026."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from parses import flat

from kg.language.parser import parse
from kg.language.time import dates
from kg.model import Article, Span, TimeExpression

ANCHOR = dt.date(2026, 2, 5)


def read(text: str, anchor: dt.date | None = ANCHOR, headline: bool = False) -> tuple[TimeExpression, ...]:
    whole = Span(0, len(text))
    article = Article("a", text, Span(len(text), len(text)) if headline else whole, whole if headline else None, date=anchor)
    return dates.find(parse(article), text, anchor, narrative=False if anchor else None)


def values(text: str) -> list[tuple[str, str]]:
    return [(t.text, t.value) for t in read(text)]


def days(text: str) -> tuple[str | None, str | None]:
    """First and last day of the first expression that has an interval."""
    interval = next(t.interval for t in read(text) if t.interval)
    return (interval.start and interval.start.isoformat()), (interval.end and interval.end.isoformat())


@pytest.mark.parametrize(("text", "expression", "value"), [
    ("The ministers met on Tuesday.", "Tuesday", "2026-02-03"),
    ("The ministers will meet on Tuesday.", "Tuesday", "2026-02-10"),
    ("Ministers agreed on Thursday to lift the ban.", "Thursday", "2026-02-05"),
    ("Ministers on Monday postponed the vote.", "Monday", "2026-02-02"),
    ("He left in 2019. Under the deal signed that August, the general hands over the chair.", "that August", "2019-08"),
    ("Ana Ruiz left in 2019. Luis Paz said that August was cold.", "August", "2025-08"),
    ("In 2001 he jailed Ana Ruiz. In May 2005 a bomb killed Luis Paz. Omar Falk left it on June 26.", "June 26", "2005-06-26"),
    ("In 2001 he jailed Ana Ruiz. In May 2005 a bomb killed Paz. Omar Falk left it on January 20.", "January 20", "2026-01-20"),
    ("It fell on Tuesday. Ruiz, who has led it since he left on May 5, was told. She fled the same night.", "the same night",
     "2026-02-03TNI"),
    ("In May 2005 a bomb killed Luis Paz. Omar Falk left it on June 26.", "June 26", "2025-06-26"),
    ("In 2001 he left. In May 2005 a bomb exploded. Last week he met Ana Ruiz, whom he saw in June.", "June", "2025-06"),
    ("He quit in May 2016. The party, which had won the vote that April, split.", "that April", "2016-04"),
    ("Acme admitted in May 2016 that it had paid bribes until 2014. Two months later it left.", "Two months later", "2016-07"),
    ("Acme named Ana Ruiz its chief executive from April 1.", "April 1", "2026-04-01"),
    ("Ana Ruiz led Acme from April until she left in December.", "April", "2025-04"),
    ("Chad, which had left the pact in May 2018, imposed sanctions that November.", "that November", "2018-11"),
    ("Ana Ruiz resigned on Friday, and Luis Paz was arrested the following Monday.", "the following Monday", "2026-02-02"),
    ("Ana Ruiz leaves the following Monday.", "the following Monday", "2026-02-09"),
    ("She became in March the first Chadian judge to lead it.", "March", "2025-03"),
    ("It was fined in 2006 for fixing prices; its appeal failed on January 30.", "January 30", "2026-01-30"),
    ("It was fined in 2006 for fixing prices; its appeal failed in January.", "January", "2006-01"),
    ("By the deal struck in 2005 it is to open plants that were inspected in August.", "August", "2025-08"),
    ("By the deal struck in 2005 it opened plants that were inspected in August.", "August", "2005-08"),
    ("Protests forced Paz to flee Chad and resign in July.", "July", "2025-07"),
    ("Chad asked Paz to resign in July.", "July", "2026-07"),
    ("In November it seized power. It dissolved parliament. A month later it named Paz.", "A month later", "2025-12"),
    ("In November it seized power. It rained. It snowed. A month later it named Paz.", "A month later", "XXXX-XX"),
    ("The raid began on Sunday. It rained. They fired the first shots at 6.45 p.m.", "6.45 p.m.", "2026-02-01T18:45"),
    ("The raid began on Sunday. It rained. The talks start at 6.45 p.m.", "6.45 p.m.", "XXXX-XX-XXT18:45"),
    ("Chad has left the pact following Sunday's vote.", "Sunday", "2026-02-01"),
    ("Chad has left the pact following last month's vote.", "last month", "2026-01"),
    ("Chad left the 2015 pact in December.", "December", "2025-12"),
    ("Chad joined the 2015 pact, signed in December by Oman.", "December", "2015-12"),
    ("Prime Minister Theresa May this week went to Oslo.", "this week", "2026-W06"),
    ("Theresa went to Oslo in May this year.", "May this year", "2026-05"),
    ("They are to meet later on Wednesday.", "later on Wednesday", "2026-02-04"),
    ("They are to meet on Wednesday.", "Wednesday", "2026-02-11"),
    ("They are to meet later on Friday.", "later on Friday", "2026-02-06"),
    ("The sun was out. In the evening it rained.", "the evening", "2026-02-05TEV"),
    ("He left on Valentine's Day 2013.", "Valentine's Day 2013", "2013-02-14"),
    ("He left on the last day of 1999.", "the last day of 1999", "1999-12-31"),
    ("He left on the first day of May.", "the first day of May", "2025-05-01"),
    ("He left in the last month of 2010.", "the last month of 2010", "2010-12"),
    ("He left on Sunday. She rang him in the small hours.", "the small hours", "2026-02-01TMO"),
    ("He left in the early hours of Sunday.", "the early hours of Sunday", "2026-02-01TMO"),
    ("By evening it had rained.", "evening", "2026-02-05TEV"),
    ("It falls due on Friday, he said on Tuesday. He met lenders earlier in the day.", "earlier in the day", "2026-02-03"),
    ("It ruled on Tuesday. Critics fumed. Judges smiled. Two days earlier it freed him.", "Two days earlier", "2026-02-01"),
    ("It rules on Friday. Critics fume. Judges smile. Two days earlier it freed him.", "Two days earlier", "XXXX-XX-XX"),
    ("Ministers postponed the vote until Monday.", "Monday", "2026-02-09"),
    ("Nigeria scrapped a March summit.", "March", "2026-03"),
    ("Without it they could not have paid on May 19.", "May 19", "2026-05-19"),
    ("Sales rose in the first half of last year.", "the first half of last year", "2025-H1"),
    ("The bank said on Monday it would cut jobs.", "Monday", "2026-02-02"),
    ("The hearing begins at 3 pm on Monday.", "3 pm on Monday", "2026-02-09T15:00"),
    ("The call took place on Wednesday (Feb 4).", "Wednesday (Feb 4)", "2026-02-04"),
    ("The police raided the office early Saturday.", "early Saturday", "2026-01-31"),
    ("The court ruled last Friday.", "last Friday", "2026-01-30"),
    ("The court ruled last Wednesday.", "last Wednesday", "2026-01-28"),
    ("The court ruled last Monday.", "last Monday", "2026-02-02"),
    ("The vote takes place next Tuesday.", "next Tuesday", "2026-02-10"),
    ("The army left last month.", "last month", "2026-01"),
    ("Both sides signed it in December.", "December", "2025-12"),
    ("The port will reopen in December.", "December", "2026-12"),
    ("Police arrested him in September, ahead of the vote.", "September", "2025-09"),
    ("They are preparing an expected April state visit.", "April", "2026-04"),
    ("The summit is scheduled for May 12.", "May 12", "2026-05-12"),
    ("He left on Sept. 11, 2001.", "Sept. 11, 2001", "2001-09-11"),
    ("He left on the 5th of May 2019.", "the 5th of May 2019", "2019-05-05"),
    ("She spoke over the weekend.", "the weekend", "2026-W05-WE"),
    ("Sales rose in the fourth quarter.", "the fourth quarter", "2025-Q4"),
    ("Sales rose in the first half of 2025.", "the first half of 2025", "2025-H1"),
    ("The deal collapsed two weeks ago.", "two weeks ago", "2026-W04"),
    ("The law passed a decade ago.", "a decade ago", "2016"),
    ("The treaty will lapse next spring.", "next spring", "2026-SP"),
    ("Rebels shelled the town last summer.", "last summer", "2025-SU"),
    ("The factory closed in the 1990s.", "the 1990s", "199"),
    ("Drones struck the depot overnight.", "overnight", "2026-02-04TNI"),
    ("It happened on 2025-11-03.", "2025-11-03", "2025-11-03"),
    ("It happened on 23.11.2025.", "23.11.2025", "2025-11-23"),
    ("It happened on 11-23-2025.", "11-23-2025", "2025-11-23"),
    ("They left a year and a half ago.", "a year and a half ago", "2024-08"),
    ("It failed in 2014. It was bought at the end of the year.", "the end of the year", "2014"),
    ("The truce was extended until the end of May.", "the end of May", "2026-05"),
    ("The bank is expected to cut rates in the second quarter.", "the second quarter", "2026-Q2"),
    ("Output fell in the last quarter of 2025.", "the last quarter of 2025", "2025-Q4"),
    ("He won on 4 November 2008 and took office the following January.", "the following January", "2009-01"),
    ("They meet on the second Tuesday of March.", "the second Tuesday of March", "2026-03-10"),
    ("Polls opened at 7 am (0500 GMT) on Sunday.", "7 am", "2026-02-01T07:00"),
    ("The Jan. 6 riot shocked many.", "Jan. 6", "2026-01-06"),
    ("He said that Tuesday's raid failed.", "Tuesday", "2026-02-03"),
    ("He said that Tuesday was grim.", "Tuesday", "2026-02-03"),
    ("It fell on 3 January. He resigned next day.", "next day", "2026-01-04"),
    ("He will meet her in three weeks.", "three weeks", "2026-W09"),
    ("He is fuming over December's arrests.", "December", "2025-12"),
    ("He led it from 2003 until he left in March.", "March", "2025-03"),
    ("He led it from November 2003 to March.", "March", "2004-03"),
    ("Talks were delayed after a summit in March.", "March", "2025-03"),
    ("Talks were delayed until a summit in March.", "March", "2026-03"),
    ("It was banned in March 2006. He lifted the ban that November.", "that November", "2006-11"),
    ("It was banned in March 2006. He lifted the ban that February.", "that February", "2006-02"),
    ("It was banned in 2006. He lifted the ban that November.", "that November", "2006-11"),
    ("It fell on Monday.\n\nHe fled on May 3.\n\nHe left later in the day.", "later in the day", "2026-02-02"),
    ("It fell on Monday.\n\nHe fled on May 3 and left later in the day.", "later in the day", "2025-05-03"),
    ("Iran fell on Monday. It bought coal in 2002. A fortnight earlier it left.", "A fortnight earlier", "2026-01-19"),
    ("It fell on Monday. It rained. He fled that afternoon.", "that afternoon", "2026-02-02TAF"),
    ("He came on June 9. She left the week before.", "the week before", "2025-W23"),
    ("The pact was renewed this winter.", "this winter", "2025-WI"),
    ("The pact will be renewed this winter.", "this winter", "2026-WI"),
])
def test_a_point_in_time_is_placed_against_article_and_tense(text: str, expression: str, value: str) -> None:
    assert (expression, value) in values(text)


@pytest.mark.parametrize(("text", "start", "end"), [
    ("The firm has worked there since 2014.", "2014-01-01", None),
    ("The army must leave by April.", None, "2026-04-30"),
    ("He governed from 2010 to 2014.", "2010-01-01", "2014-12-31"),
    ("Between May and October 2024 prices fell.", "2024-05-01", "2024-10-31"),
    ("Talks ran from Monday to Thursday.", "2026-02-02", "2026-02-05"),
    ("Exports fell earlier this year.", "2026-01-01", "2026-02-05"),
    ("The court will rule later this month.", "2026-02-05", "2026-02-28"),
    ("Output fell late last year.", "2025-09-01", "2025-12-31"),
    ("Profit rose in the three months to June.", "2025-04-01", "2025-06-30"),
    ("Troops will leave over the next two weeks.", "2026-02-05", "2026-02-19"),
    ("Drones struck the depot overnight.", "2026-02-04", "2026-02-05"),
    ("Growth slowed in the April-June quarter.", "2025-04-01", "2025-06-30"),
    ("It reported 17 deaths in the past 24 hours.", "2026-02-04", "2026-02-05"),
    ("The army left in last year's winter campaign.", "2025-01-01", "2025-12-31"),
    ("They talked until late on Tuesday.", "2026-02-03", "2026-02-03"),
    ("By Sunday evening they had left.", "2026-02-01", "2026-02-01"),
    ("They had left by Sunday.", None, "2026-02-01"),
    ("They did not leave until Sunday.", "2026-02-01", "2026-02-01"),
    ("Not until Sunday did they leave.", "2026-02-01", "2026-02-01"),
    ("It sold grain from July to September.", "2025-07-01", "2025-09-30"),
    ("They will meet from March 14 to 16 for talks.", "2026-03-14", "2026-03-16"),
    ("They met from 14 to 16 January.", "2026-01-14", "2026-01-16"),
    ("Ana Ruiz will visit Cuba on March 3, the first trip there by a president in 88 years.", "2026-03-03", "2026-03-03"),
    ("It sold grain from October to March 2025.", "2024-10-01", "2025-03-31"),
    ("It sold grain in the first three months of 2024.", "2024-01-01", "2024-03-31"),
    ("It sold grain in the first nine months of the year.", "2025-01-01", "2025-09-30"),
    ("It will sell grain in the first nine months of the year.", "2026-01-01", "2026-09-30"),
    ("It sold grain in the year to March 2024.", "2023-04-01", "2024-03-31"),
    ("It was bought at the end of the year.", "2025-09-01", "2025-12-31"),
    ("It will be bought at the end of the year.", "2026-09-01", "2026-12-31"),
    ("It failed in 2014. It was bought at the end of the year.", "2014-01-01", "2014-12-31"),
])
def test_the_interval_is_narrowed_opened_and_joined(text: str, start: str | None, end: str | None) -> None:
    assert days(text) == (start, end)


@pytest.mark.parametrize(("text", "type_", "value"), [
    ("Hours after the meeting, the two spoke again.", "DURATION", "PTXH"),
    ("It has been the top buyer for years.", "DURATION", "PXY"),
    ("They met years ago.", "DATE", "PAST_REF"),
    ("He has eased policy in the past several months.", "DURATION", "PXM"),
    ("The minister was jailed for two and a half years.", "DURATION", "P2.5Y"),
    ("The pipeline carries two million barrels a day.", "SET", "P1D"),
    ("They meet every year.", "SET", "XXXX"),
    ("Revenue in fiscal 2025 rose.", "DATE", "2025"),
    ("Voting ends on Feb 30.", "DATE", "2026-02-XX"),
    ("Two days later he fled.", "DATE", "XXXX-XX-XX"),
    ("Two years later he fled.", "DATE", "XXXX"),
    ("He met her in three weeks.", "DURATION", "P3W"),
    ("They left within hours.", "DURATION", "PTXH"),
    ("He met her on his last day.", "DATE", "XXXX-XX-XX"),
    ("It fell in the empire's last year.", "DATE", "XXXX"),
])
def test_what_cannot_be_placed_has_no_interval_and_says_why(text: str, type_: str, value: str) -> None:
    found = read(text)[0]
    assert (found.type, found.value, found.interval) == (type_, value, None)
    assert found.note


@pytest.mark.parametrize("text", [
    "He may resign.",
    "Protesters March on the palace.",
    "Theresa May met April Jones.",
    "The fall of the city stunned the Sun newspaper.",
    "About 2000 soldiers and 1500 police left.",
    "The council passed Resolution 2231.",
    "It cost $2020.",
    "The Prague Spring is remembered.",
    "It was his second win.",
    "Since then he has fled.",
])
def test_what_only_looks_like_a_time_is_left(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize(("text", "start", "end"), [
    ("The army struck on Tuesday. Within hours it fell.", "2026-02-03", "2026-02-03"),
    ("The army struck on Tuesday. It fell hours later.", "2026-02-03", "2026-02-03"),
    ("The army struck on Tuesday. It fell. It will rain. Hours later they left.", "2026-02-03", "2026-02-03"),
    ("The army struck on Tuesday. It fell two hours later.", "2026-02-03", "2026-02-03"),
    ("The army struck on January 28. It fell days before.", "2026-01-01", "2026-01-31"),
    ("The army struck in May 2019. Since then it has fled.", "2019-05-01", None),
])
def test_what_counts_from_the_date_just_named(text: str, start: str, end: str | None) -> None:
    interval = read(text)[-1].interval
    assert interval is not None
    assert (str(interval.start), interval.end and str(interval.end)) == (start, end)


def test_the_day_before_counts_from_the_date_just_named() -> None:
    assert values("The pact was signed on 3 March 2021. The day before, both had met.")[-1] == ("The day before", "2021-03-02")


def test_a_past_year_carries_on_to_months_of_its_sentence() -> None:
    assert values("He was arrested in November 2023 and sentenced in March.")[-1] == ("March", "2024-03")


@pytest.mark.parametrize("text", [
    "Obi, who was jailed in 2019, was freed in March.",
    "Obi, ousted in a 2022 vote, was sentenced in March.",
    "Hungary, a member of NATO since 1999, left it in March.",
    "In power since 2000, Obi visited Kenya in March.",
])
def test_a_year_that_only_describes_somebody_does_not_carry_on(text: str) -> None:
    assert values(text)[-1] == ("March", "2025-03")


def test_days_of_one_month_are_two_expressions() -> None:
    assert values("Talks were held on Jan. 28-29.") == [("Jan. 28", "2026-01-28"), ("29", "2026-01-29")]


def test_a_headline_tells_in_the_present_what_has_happened() -> None:
    assert read("Minister resigns on Tuesday", headline=True)[0].value == "2026-02-03"


def test_history_counts_from_the_last_date_it_named() -> None:
    text = "The allies landed in 1944. On 6 June they took the beaches. Two days later the town fell. In autumn it snowed."
    assert [t.value for t in read(text, None)] == ["1944", "1944-06-06", "1944-06-08", "1944-FA"]


def test_history_is_told_by_its_years_even_under_a_date() -> None:
    text = "The war began in 1914. It reached the east in 1915, the south in 1916 and the sea in 1917. " \
           "Peace came in 1918, and in 1919 the treaty. On 28 June it was signed."
    found = dates.find(parse(Article("a", text, Span(0, len(text)))), text, ANCHOR)
    assert found[-1].value == "1919-06-28"


def test_a_news_story_with_a_few_past_years_stays_news() -> None:
    text = "Russia annexed the region in 2014. On Tuesday it said talks would begin in March."
    found = dates.find(parse(Article("a", text, Span(0, len(text)))), text, ANCHOR)
    assert [t.value for t in found] == ["2014", "2026-02-03", "2026-03"]


def test_years_before_christ_have_a_value_and_no_days() -> None:
    found = read("The fleet sailed in 480 BC.")[0]
    assert (found.text, found.value, found.interval) == ("480 BC", "BC0480", None)


WORDS = st.sampled_from([
    "the", "a", "of", "in", "on", "May", "March", "5", "31", "2026", "1999", "'98", "Monday", "last", "next",
    "week", "year", "ago", "later", "and", "-", ",", "(", ")", "two", "few", "months", "3pm", "at", "since", "to",
    "Q4", "quarter", "half", "early", "late", "BC", "480", "1990s", "every", "fall", "night", "first", "20th",
    "year's", "99999999999", "00", "0000", "é", "\n"
])


@given(st.lists(WORDS, max_size=25), st.sampled_from([None, ANCHOR, dt.date.min, dt.date.max]))
@settings(max_examples=300, deadline=None)
def test_any_words_give_exact_offsets_and_ordered_intervals(words: list[str], anchor: dt.date | None) -> None:
    text = " ".join(words)
    found = dates.find(flat(text), text, anchor)
    end = 0
    for one in found:
        assert text[one.start:one.end] == one.text and one.start >= end
        end = one.end
        interval = one.interval
        assert interval is None or interval.start is None or interval.end is None or interval.start <= interval.end
        assert interval is not None or one.note


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_survived(text: str) -> None:
    for one in dates.find(flat(text), text, ANCHOR):
        assert text[one.start:one.end] == one.text


def test_a_story_with_many_years_and_last_weeks_is_news() -> None:
    history = "In 1990, 1992, 1995, 1997, 1999 and 2001 rebels took Goma. "
    recent = "Last week they fled. They met this month. A year ago they had won. "
    for opening, april in ((history + recent, "2025-04"), (history, "2001-04")):
        text = opening + "They signed it in April."
        article = Article("a", text, Span(0, len(text)), date=ANCHOR)
        assert [t.value for t in dates.find(parse(article), text, ANCHOR)][-1] == april


def test_a_life_has_its_last_weekday_from_the_article_and_no_month_from_an_aside() -> None:
    text = ("Omar Falk died on Tuesday. He led the army from 1972 and took office in 1981. He lost wars in 1990 "
            "and 1995. On January 25, 2011, crowds filled the square. Ana Ruiz, who had visited him in 2009, wrote to him on "
            "February 1.\n\nLuis Paz praised him on Tuesday.")
    article = Article("a", text, Span(0, len(text)), date=ANCHOR)
    found = [(t.text, t.value) for t in dates.find(parse(article), text, ANCHOR, narrative=True)]
    assert [value for said, value in found if said == "Tuesday"] == ["2026-02-03", "2026-02-03"]
    assert ("February 1", "2011-02-01") in found


def test_that_year_is_the_last_one_named_be_it_an_aside() -> None:
    text = "In May 1990 Ana Ruiz, who had left the army in 1979, bought the firm. Luis Paz left it that year."
    assert ("that year", "1979") in values(text)
