"""`idiolect voices`, and drafts in one of them."""

import numpy as np
import pytest

from app.home import embedded_model
from app.library.library import Library
from app.library.voice_groups import StoredGrouping
from engine.llama.fingerprint import fingerprint
from engine.voices.groups import Grouping, VoiceGroup
from engine.voices.space import EmbeddingSpace
from engine.writing import Kind
from tests.app.cli.command_line import Idiolect

ZOE = ("--profile", "Zoë")
WIDTH = 576


@pytest.fixture
def parted(discovered: Idiolect) -> Idiolect:
    """Commands with a home in which Zoë's notes are two voices; directions are made up."""
    ones = np.ones(WIDTH, np.float32)
    grouping = Grouping(
        (
            VoiceGroup((Kind.POST,), (0, 1), ones, "Posts: kettle"),
            VoiceGroup((Kind.POST,), (2, 3), -ones, "Posts: trumpet"),
        ),
        EmbeddingSpace(0 * ones, ones),
    )
    with Library.open(discovered.database) as library:
        zoe = library.profiles.get("Zoë")
        samples = tuple(library.samples.for_profile(zoe.id))
        known = {stored.id: ones if place < 2 else -ones for place, stored in enumerate(samples)}
        library.voice_groups.save(
            zoe.id, fingerprint(embedded_model()), StoredGrouping(samples, grouping), known
        )
    return discovered


def names(ended_data: dict[str, object]) -> list[str]:
    voices = ended_data["voices"]
    assert isinstance(voices, list)
    return [voice["name"] for voice in voices]


def test_before_grouping_there_is_one_voice_and_the_next_step_is_told(voices: Idiolect) -> None:
    assert 'idiolect voices group --profile "Zoë"' in voices("voices", "list", *ZOE).out
    assert voices("voices", "list", *ZOE, "--json").data["voices"] == []
    complaint = voices("voices", "split", *ZOE, "1", code=1).complaint
    assert 'idiolect voices group --profile "Zoë"' in complaint


def test_few_texts_are_one_voice(voices: Idiolect) -> None:
    told = voices("voices", "group", *ZOE, "--json").data
    [voice] = told["voices"]
    assert (voice["number"], voice["named"], voice["heads"]) == (1, False, None)
    assert len(voice["samples"]) == 4
    assert voices("voices", "list", *ZOE, "--json").data == told
    assert voices("voices", "list", *ZOE).out == (
        f"1  {voice['name']}: 4 samples; no heads of its own yet\n"
    )


def test_voices_are_listed_with_their_samples(parted: Idiolect) -> None:
    listed = parted("voices", "list", *ZOE, "--samples").out.splitlines()
    assert listed[0] == "1  Posts: kettle: 2 samples; no heads of its own yet"
    assert listed[3] == "2  Posts: trumpet: 2 samples; no heads of its own yet"
    told = parted("voices", "list", *ZOE, "--json").data["voices"]
    numbers = [number for voice in told for number in voice["samples"]]
    lines = listed[1:3] + listed[4:]
    assert [int(line.split()[0]) for line in lines] == numbers
    assert all("Dear all, the " in line for line in lines)


def test_voices_are_named_merged_split_and_pinned(parted: Idiolect) -> None:
    renamed = parted("voices", "rename", *ZOE, "posts: TRUMPET", "Noise", "--json").data
    assert names(renamed) == ["Posts: kettle", "Noise"]
    sample = renamed["voices"][0]["samples"][0]
    pinned = parted("voices", "pin", *ZOE, str(sample), "Noise", "--json").data["voices"]
    assert [len(voice["samples"]) for voice in pinned] == [1, 3]
    assert pinned[1]["pinned"] == [sample]
    loose = parted("voices", "unpin", *ZOE, str(sample), "--json").data["voices"]
    assert loose[1]["pinned"] == []
    merged = parted("voices", "merge", *ZOE, "1", "2", "--json").data["voices"]
    assert [(voice["name"], len(voice["samples"])) for voice in merged] == [("Noise", 4)]
    parts = parted("voices", "split", *ZOE, "noise", "--json").data["voices"]
    assert [(voice["name"], len(voice["samples"])) for voice in parts] == [
        ("Noise", 2),
        ("Noise (2)", 2),
    ]


def test_what_is_not_there_is_bad_use(parted: Idiolect) -> None:
    complaint = parted("voices", "rename", *ZOE, "Letters", "Mail", code=2).complaint
    assert "1 Posts: kettle; 2 Posts: trumpet" in complaint
    assert "list --samples" in parted("voices", "pin", *ZOE, "999", "1", code=2).complaint
    assert (
        "Letters"
        in parted(
            "draft", *ZOE, "--kind", "post", "--brief", "frost", "--voice", "Letters", code=2
        ).complaint
    )


def test_a_draft_says_which_voice_it_is_in(parted: Idiolect) -> None:
    draft = ("draft", *ZOE, "--kind", "post", "--brief", "frost", "--max-tokens", "2")
    chosen = parted(*draft, "--strength", "0", "--voice", "2", "--json").data
    assert chosen["voices"] == [{"name": "Posts: trumpet", "part": 1.0}]
    mixed = parted(*draft, "--strength", "60", "--routing", "soft", "--json").data
    assert mixed["steered"]
    assert sum(voice["part"] for voice in mixed["voices"]) == pytest.approx(1)
    assert {voice["name"] for voice in mixed["voices"]} == {"Posts: kettle", "Posts: trumpet"}
    ended = parted(*draft, "--strength", "0", "--voice", "Posts: kettle")
    assert ended.err.startswith("[unsteered, voice “Posts: kettle”, seed ")
