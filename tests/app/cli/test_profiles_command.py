from tests.app.cli.command_line import Idiolect


def test_without_profiles_the_next_step_is_told(idiolect: Idiolect) -> None:
    ended = idiolect("profiles")
    assert "idiolect import" in ended.out
    assert ended.err == ""
    assert idiolect("profiles", "--json").data == {"profiles": []}


def test_profiles_are_listed_with_the_size_of_their_writing(voices: Idiolect) -> None:
    goldie, zoe = voices("profiles", "--json").data["profiles"]
    assert (goldie["name"], goldie["samples"]) == ("Goldie", 40)
    assert (zoe["name"], zoe["samples"]) == ("Zoë", 4)
    assert goldie["words"] > 100 * zoe["words"] / 4
    assert goldie["discovered_with"] == zoe["discovered_with"] == []
    assert voices("profiles").out.splitlines() == [
        f"Goldie: 40 samples, {goldie['words']} words; heads not found yet",
        f"Zoë: 4 samples, {zoe['words']} words; heads not found yet",
    ]


def test_a_profile_says_with_which_models_its_heads_are_known(discovered: Idiolect) -> None:
    model = discovered("model", "info", "--json").data["name"]
    goldie, zoe = discovered("profiles", "--json").data["profiles"]
    assert (goldie["discovered_with"], zoe["discovered_with"]) == ([], [model])
    first, second = discovered("profiles").out.splitlines()
    assert first.endswith("heads not found yet")
    assert second.endswith(f"heads known for {model}")
