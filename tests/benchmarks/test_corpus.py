import json
from pathlib import Path

import pytest

from benchmarks.corpus import FEWEST_WORDS, CorpusError, read_authors, split
from engine.writing import Kind


def write(folder: Path, name: str, texts: list[str], kind: str = "email") -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    records = [
        {"author": "x", "kind": kind, "date": None, "subject": None, "text": t} for t in texts
    ]
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")


def texts(n_texts: int) -> list[str]:
    return [f"text {number} " + "and so on " * 10 for number in range(n_texts)]


def test_everybody_below_the_folder_is_read_but_what_has_another_use(tmp_path: Path) -> None:
    write(tmp_path, "email/list/ada-lovelace.jsonl", texts(30))
    write(tmp_path, "posts/ben.jsonl", texts(5), kind="post")
    write(tmp_path, "import/mail/cy.jsonl", texts(5))
    write(tmp_path, "lamp/dee.jsonl", texts(5))
    ada, ben = read_authors(tmp_path)
    assert (ada.name, ada.called, ada.group, len(ada.samples)) == (
        "ada-lovelace",
        "Ada Lovelace",
        "list",
        30,
    )
    assert (ben.name, ben.group) == ("ben", "posts")
    assert {sample.kind for sample in ben.samples} == {Kind.POST}
    assert {sample.subject for sample in ben.samples} == {""}


def test_duplicates_and_short_texts_are_left_out(tmp_path: Path) -> None:
    long_enough, too_short = "word " * FEWEST_WORDS, "word " * (FEWEST_WORDS - 1)
    write(tmp_path, "ada.jsonl", [long_enough, too_short, f"\n{long_enough}\n", *texts(3)])
    (ada,) = read_authors(tmp_path)
    assert sorted(sample.text for sample in ada.samples) == sorted([long_enough, *texts(3)])


def test_the_order_is_shuffled_and_the_same_every_time(tmp_path: Path) -> None:
    write(tmp_path, "ada.jsonl", texts(30))
    (first,), (second,) = read_authors(tmp_path), read_authors(tmp_path)
    assert first == second
    found = [sample.text for sample in first.samples]
    assert found != texts(30)
    assert sorted(found) == sorted(texts(30))


@pytest.mark.parametrize(
    ("n_texts", "sizes"), [(100, (40, 12, 48)), (10, (4, 6, 0)), (0, (0, 0, 0))]
)
def test_no_text_has_two_uses(tmp_path: Path, n_texts: int, sizes: tuple[int, int, int]) -> None:
    write(tmp_path, "ada.jsonl", texts(n_texts))
    (ada,) = read_authors(tmp_path)
    parts = split(ada.samples)
    assert (len(parts.profile), len(parts.requests), len(parts.training)) == sizes
    assert [*parts.profile, *parts.requests, *parts.training] == ada.samples


def test_what_is_no_corpus_is_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="nowhere is not a folder"):
        read_authors(tmp_path / "nowhere")
    with pytest.raises(CorpusError, match=r"holds no \*\.jsonl"):
        read_authors(tmp_path)


@pytest.mark.parametrize(
    "line", ["not JSON", "[1, 2]", '{"kind": "email"}', '{"kind": "song", "text": "la"}', "7"]
)
def test_a_damaged_record_is_named_by_its_line(tmp_path: Path, line: str) -> None:
    write(tmp_path, "ada.jsonl", texts(1))
    with (tmp_path / "ada.jsonl").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    with pytest.raises(CorpusError, match=r"Line 2 of .*ada\.jsonl .* Mend or remove it"):
        read_authors(tmp_path)
