from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing.posts import PostsSource
from app.importing.source import Found, Item, LeftOut, Problem, ReadOptions

PROSE = (
    "I bake bread on Sundays, and every week I learn something new about flour, water, salt and "
    "my own lack of patience."
)


def read(data: bytes | str, label: str = "bread.md") -> list[Item]:
    content = data.encode() if isinstance(data, str) else data
    return list(PostsSource().read(BytesIO(content), label, ReadOptions()))


def read_found(data: bytes | str, label: str = "bread.md") -> Found:
    (item,) = read(data, label)
    assert isinstance(item, Found), item
    return item


@pytest.mark.parametrize(
    "above",
    [
        "---\ntitle: On bread\ndate: 2020-05-01 10:00:00 +0200\n---\n",
        "---\nTitle: On bread\npublished: 2020-05-01T10:00:00+02:00\ndraft: false\n---\n",
        '+++\ntitle = "On bread"\npublished_at = 2020-05-01T08:00:00Z\n+++\n',
        '+++\ntitle = "On bread"\ndate = "2020-05-01T10:00:00+02:00"\n+++\n\n',
        ';;;\n{"title": "On bread", "date": "2020-05-01T10:00:00+02:00"}\n;;;\n',
        ';;;\n"title": "On bread",\n"date": "2020-05-01T10:00:00+02:00"\n;;;\n',
        '{\n"title": "On bread",\n"date": "2020-05-01T10:00:00+02:00"\n}\n',
        '{"title": "On bread", "date": "Fri, 1 May 2020 10:00:00 +0200"}\n\n',
        '---\ntitle: "On bread"\npubdate: Fri, 1 May 2020 10:00:00 +0200\n---\n',
    ],
)
def test_front_matter_gives_title_and_date(above: str) -> None:
    found = read_found(above + PROSE)
    assert found.sample.subject == "On bread"
    assert found.sample.text == PROSE
    assert found.written_at == "2020-05-01T08:00:00+00:00"
    assert found.item == "bread.md"


@pytest.mark.parametrize("line", ["date: 2020-05-01", "date: '2020-05-01'"])
def test_a_date_without_a_time_is_midnight(line: str) -> None:
    assert read_found(f"---\n{line}\n---\n{PROSE}").written_at == "2020-05-01T00:00:00+00:00"


@pytest.mark.parametrize("line", ["date: soon", "date: 7", "title: no date", "date:"])
def test_a_date_that_is_none_is_unknown(line: str) -> None:
    assert read_found(f"---\n{line}\n---\n{PROSE}").written_at is None


def test_a_date_in_the_files_name_counts() -> None:
    found = read_found(PROSE, "posts/2020-05-01-bread.md")
    assert found.written_at == "2020-05-01T00:00:00+00:00"


@pytest.mark.parametrize("heading", ["# On *bread*\n\n", "On bread\n========\n"])
def test_the_first_heading_is_the_title_where_there_is_no_other(heading: str) -> None:
    found = read_found(heading + PROSE)
    assert (found.sample.subject, found.sample.text) == ("On bread", PROSE)


@pytest.mark.parametrize(
    "above",
    [
        "---\ndraft: true\n---\n",
        "+++\ndraft = true\n+++\n",
        ';;;\n"draft": true\n;;;\n',
        '{"draft": true}\n',
        "---\npublished: false\n---\n",
    ],
)
def test_an_unpublished_draft_is_left_out(above: str) -> None:
    assert read(above + PROSE) == [LeftOut("bread.md", "unpublished draft")]


def test_a_post_without_front_matter_that_starts_with_a_rule_is_whole() -> None:
    text = read_found(f"---\n\n{PROSE}\n\n---\n\nThe end of it.").sample.text
    assert text == f"{PROSE}\n\nThe end of it."


@pytest.mark.parametrize(
    "above",
    [
        "---\ntitle: [unclosed\n---\n",
        "---\ndate: 2020-13-45\n---\n",
        "---\n\ttab: bed\n---\n",
        "---\n*nowhere\n---\n",
        "+++\ntitle = unquoted\n+++\n",
        ";;;\ntitle\n;;;\n",
    ],
)
def test_front_matter_that_cannot_be_read_costs_only_itself(above: str) -> None:
    problem, found = read(above + PROSE)
    assert isinstance(problem, Problem)
    assert problem.item == "bread.md"
    assert "front matter that cannot be read" in problem.reason
    assert isinstance(found, Found)
    assert found.sample.text == PROSE


@pytest.mark.parametrize("start", ["{", "{x} ", '{"a": 1} ', "{" * 100_000, '{"a":' * 30_000])
def test_a_text_that_only_begins_like_json_is_whole(start: str) -> None:
    assert read_found(f"{start}{PROSE}", "bread.txt").sample.text == f"{start}{PROSE}"


def test_markdown_is_reduced_to_prose() -> None:
    markdown = f"""
{PROSE.replace("learn ", "learn" + chr(10))}
See [my *first* loaf](https://example.org/loaf "Loaf") and
![a loaf](loaf.jpg), made with `yeast`.[^1]

## What you need

* flour
* water
  and salt

1. Knead.
2. Wait.

> Someone else's words on bread.

```python
bake()
```

    also_code()

<div class="note">HTML</div>

| a | b |
|---|---|
| 1 | 2 |

{{{{< figure src="loaf.jpg" >}}}}

{{% include loaf.html %}}

{{% highlight ruby %}}
bake!
{{% endhighlight %}}

An <em>end</em>,\\
at last.

[^1]: A footnote
    of two lines.

[ref]: https://example.org
"""
    expected = (
        f"{PROSE} See my first loaf and , made with yeast.\n\n"
        "What you need\n\n- flour\n- water and salt\n\n1. Knead.\n2. Wait.\n\nAn end,\nat last."
    )
    assert read_found(markdown).sample.text == expected


def test_nested_lists_keep_their_shape() -> None:
    text = read_found(f"{PROSE}\n\n- one\n  - two\n  - three\n- four\n").sample.text
    assert text == f"{PROSE}\n\n- one\n  - two\n  - three\n- four"


def test_a_text_file_is_left_as_it_is() -> None:
    text = f"{PROSE}\n\n* not * Markdown * here\n    [1]: indented"
    found = read_found(text, "bread.txt")
    assert found.sample.text == text
    assert found.sample.subject == ""


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("", "empty"),
        ("---\ntitle: Bread\n---\n", "empty"),
        ("![only a picture](loaf.jpg)", "empty"),
        ("Too few words to say anything.", "too short"),
        ("word " * 200_000, "too long"),
    ],
)
def test_too_little_and_too_much_is_left_out(data: str, reason: str) -> None:
    assert read(data) == [LeftOut("bread.md", reason)]


def test_a_binary_file_named_like_a_post_is_a_problem() -> None:
    assert read(b"\x7fELF\x02\x01\x00\x00") == [Problem("bread.md", "is not text")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_any_common_encoding_is_read(encoding: str) -> None:
    text = f"{PROSE} Smörgåsbröd, “fresh”."
    assert read_found(text.encode(encoding)).sample.text == text


@given(st.binary(max_size=400), st.sampled_from(["a.md", "a.txt"]))
def test_any_bytes_can_be_read(data: bytes, label: str) -> None:
    for item in read(data, label):
        if isinstance(item, Found):
            item.sample.text.encode()


@given(st.sampled_from(["---", "+++", ";;;"]), st.text(max_size=100))
def test_any_front_matter_can_be_read(fence: str, above: str) -> None:
    assert read(f"{fence}\n{above}\n{fence}\n{PROSE}")


@given(st.text(alphabet="*_[]()<>#`~!|-+=\\{}% \n\t^:a1&;", max_size=300))
def test_any_markdown_can_be_read(text: str) -> None:
    assert read(text + "\n\n" + PROSE)
