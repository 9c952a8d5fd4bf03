# ruff: noqa: RUF001 - characters of East Asian width are the point
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exporting.placeholders import placeholders


def found(text: str) -> list[str]:
    return [text[begin:end] for begin, end in placeholders(text)]


@pytest.mark.parametrize(
    "place",
    [
        "[name]",
        "[Your Name]",
        "[Ihr Name]",
        "[Datum einfügen]",
        "[nom de l'entreprise]",
        "[insert_link]",
        "{date}",
        "{{ first_name }}",
        "${amount}",
        "<insert link>",
        "<Titel>",
        "XXX",
        "XX.XX.XXXX",
        "XX:XX",
        "___",
        "__________",
        "(insert joke here)",
        "(bitte ergänzen)",
        "(à compléter)",
        "［名前］",
        "【会社名】",
        "｛日付｝",
        "＜リンク＞",
        "（日付を記入）",
        "（请填写日期）",
        "＿＿＿",
        "○○",
        "〇〇〇",
    ],
)
def test_what_is_left_to_fill_in_is_found(place: str) -> None:
    assert found(f"Dear Ida, see {place}, and more.") == [place]


@pytest.mark.parametrize(
    "text",
    [
        "See [this page](https://example.org/a), [here][1] and [there].\n\n[there]: /b",
        "as I said [1], and again [1, 2][^note]\n\n[^note]: indeed",
        '"He [sic] went [...] and [t]he door [\u2026]" [emphasis mine]',
        "as shown [Zhang et al. 2026]",
        "- [ ] flour\n- [x] water",
        "![a boat](boat.png) and [[Boats]]",
        "`[name]` and\n\n```\n{name}\n```\n",
        "list[index] and {x: 1} and \\frac{ab}{cd}",
        "<b>bold</b> <https://example.org> <ida@example.org> a < b and c > d <title>x</title>",
        "Words\n\n___\n\nand ___bold and slanted___ ones",
        "See you soon!\n\nJo XXX",
        "lots of love xxx, Jo",
        "at [12:30] (add salt)",
        "【お知らせ】二〇〇八年の記念日（仮）",
    ],
)
def test_what_is_meant_as_it_stands_is_none(text: str) -> None:
    assert found(text) == []


def test_a_greeting_may_end_in_a_colon_and_words_may_touch_it() -> None:
    assert found("Dear [Name]:\n\nthe [Name]s are here") == ["[Name]", "[Name]"]
    assert found("こんにちは[名前]さん") == ["[名前]"]


def test_they_come_in_order_and_apart() -> None:
    text = "😀 {{[a b]}} on ___ for [Your Name]"
    assert found(text) == ["[a b]", "___", "[Your Name]"]


@pytest.mark.parametrize("piece", ["[", "{a", "(hier ", "<a ", "X.", "`", "_", "```\n", "【", "(a"])
def test_a_long_line_of_brackets_takes_no_time(piece: str) -> None:
    assert len(found(piece * 20_000)) <= 1


@given(st.text(alphabet="[]{}<>()_X`#!^$ ab1.\n［］【】名", max_size=60))
def test_places_are_in_order_within_the_text(text: str) -> None:
    places = placeholders(text)
    ends = [0, *(place for span in places for place in span)]
    assert ends == sorted(ends)
    assert ends[-1] <= len(text)
    assert all(text[begin:end].strip() for begin, end in places)
