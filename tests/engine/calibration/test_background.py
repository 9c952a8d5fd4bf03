"""The file of other people's character counts: private, checked, and the same model again."""

import gzip
import json
import random
import string
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.calibration.background import load_background, save_background
from engine.calibration.character_model import CharacterModel, count_ngrams, voice_match
from engine.calibration.masking import MASK
from engine.errors import BackgroundError

SHARED = "Thank you for the letter. "
TEXTS = {
    f"Name{letter * 3}": [SHARED, f"{SHARED * 3}My word is {letter * 6}"] for letter in "abcde"
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "others.gz"


def _write(path: Path, **changes: object) -> None:
    content = {
        "format": "idiolect-character-counts-1",
        "order": 2,
        "authors": 5,
        "counts": {"a": 5, "aa": 5},
    }
    path.write_bytes(gzip.compress(json.dumps(content | changes).encode()))


def test_what_five_people_share_is_kept_with_its_counts(path: Path) -> None:
    everybody = [SHARED] * 5
    save_background(path, {str(number): [text] for number, text in enumerate(everybody)})
    text = "Thank you for better weather."
    assert load_background(path).log_likelihood(text) == pytest.approx(
        CharacterModel.trained_on([text.strip() for text in everybody]).log_likelihood(text)
    )


def test_what_one_person_alone_writes_is_in_no_form_in_the_file(path: Path) -> None:
    save_background(path, TEXTS)
    counts = json.loads(gzip.decompress(path.read_bytes()))["counts"]
    assert counts["Thank"] == 5 * 4
    for letter in "abcde":
        assert letter * 3 not in counts  # their own word, and their name
    everything = count_ngrams(text for texts in TEXTS.values() for text in texts)
    assert set(counts) < set(everything)


def test_everybody_gives_as_many_characters_as_the_one_who_wrote_least(path: Path) -> None:
    texts = {str(number): ["a" * (10 + number), "b"] for number in range(5)}
    save_background(path, texts)
    counts = json.loads(gzip.decompress(path.read_bytes()))["counts"]
    assert (counts["a"], "b" in counts) == (10 + 4 * 11, False)  # one b is one person's


def test_names_are_in_nobodys_counts_whoever_wrote_them(path: Path) -> None:
    letter = "Dear Ann, Bob and Cid wrote to Dora. "
    people = ("Ann Ash", "Bob Birch", "Cid Crab", "Eve Elm", "Fay Fir")
    save_background(path, dict.fromkeys(people, (letter,)), hidden=["Dora"])
    counts = json.loads(gzip.decompress(path.read_bytes()))["counts"]
    assert counts["wrote"] == 5
    assert not {"Ann", "Bob", "Cid", "Dora"} & set(counts)
    assert counts[f"to {MASK}."] == 5


def test_what_is_nobodys_is_not_likelier_as_a_persons_whose_model_has_read_as_much(
    path: Path,
) -> None:
    chance = random.Random(5)  # noqa: S311 - the same texts every time
    words = ["".join(chance.choices(string.ascii_lowercase, k=5)) for _ in range(300)]
    people = {str(number): [" ".join(chance.choices(words, k=2_000))] for number in range(6)}
    own = " ".join(chance.choices(words[:30], k=800))
    keys = "".join(chance.choices(string.ascii_lowercase + " ", k=1_000))
    save_background(path, people)
    others, person = load_background(path), CharacterModel.trained_on([own[1_000:]])
    even = others.reading(person.n_characters)
    assert voice_match(keys, person, others) > 0.5
    assert voice_match(keys, person, even) < 0 < voice_match(own[:1_000], person, even)


def test_somebody_who_wrote_nothing_is_named(path: Path) -> None:
    with pytest.raises(BackgroundError, match="NameXyz wrote nothing"):
        save_background(path, TEXTS | {"NameXyz": [" "]})
    assert not path.exists()


def test_the_same_texts_give_the_same_bytes(path: Path) -> None:
    save_background(path, TEXTS)
    first = path.read_bytes()
    save_background(path, dict(reversed(TEXTS.items())))
    assert path.read_bytes() == first


def test_four_people_are_too_few(path: Path) -> None:
    with pytest.raises(BackgroundError, match="writing of 4 people"):
        save_background(path, dict(list(TEXTS.items())[:4]))
    assert not path.exists()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(BackgroundError, match=r"missing.*cannot be written"):
        save_background(tmp_path / "missing" / "others.gz", TEXTS)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"format": "another"}, "format is 'another'"),
        ({"order": 0}, "0 characters"),
        ({"order": 10**9}, "1000000000 characters"),
        ({"authors": 1}, "1 people"),
        ({"counts": {"abc": 5}}, "'abc' is no n-gram"),
        ({"counts": {"": 5}}, "'' is no n-gram"),
        ({"counts": {"\ue001": 5}}, "is no n-gram"),
        ({"counts": {"a": -5}}, "'a' occurs -5 times"),
        ({"counts": {"a": 10**18}}, "occurs 10{18} times"),
        ({"counts": {"a": "many"}}, "Expected `int`"),
        ({"more": 1}, "unknown field"),
    ],
)
def test_a_damaged_file_is_refused_and_told_why(
    path: Path, changes: dict[str, object], message: str
) -> None:
    _write(path, **changes)
    with pytest.raises(BackgroundError, match=message):
        load_background(path)


def test_a_file_that_unpacks_without_end_is_refused(path: Path) -> None:
    path.write_bytes(gzip.compress(b" " * 40_000_000, compresslevel=1))
    with pytest.raises(BackgroundError, match="unpacks to more than"):
        load_background(path)


def test_a_missing_file_is_named(path: Path) -> None:
    with pytest.raises(BackgroundError, match=r"others\.gz cannot be used"):
        load_background(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_damage_to_the_bytes_is_anything_but_an_error(path: Path, data: st.DataObject) -> None:
    save_background(path, TEXTS)
    whole = path.read_bytes()
    # The header's flags and time are nobody's loss; what it packs is guarded by a checksum.
    place = data.draw(st.integers(10, len(whole) - 1))
    damaged = bytearray(whole)
    damaged[place] ^= data.draw(st.integers(1, 255))
    path.write_bytes(data.draw(st.sampled_from([bytes(damaged), whole[:place]])))
    with pytest.raises(BackgroundError):
        load_background(path)
