"""Settings kept, read back, and read from anything."""

import json
from dataclasses import fields, replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.settings import DEFAULTS, Settings, SettingsFile, SettingsFileError, Theme
from engine.llama.overrides import PlacementOverrides

names = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1)
any_settings = st.builds(
    Settings,
    model=st.none() | names.map(lambda name: Path("/models") / name.lstrip("/")),
    threads=st.none() | st.integers(1, 64),
    gpu_layers=st.none() | st.integers(0, 99),
    key_type=st.none() | st.sampled_from(["f16", "q8_0"]),
    language=st.none() | st.sampled_from(["de", "pt_BR", "zh-Hant"]),
    theme=st.sampled_from(get_args(Theme)),
    text_size=st.floats(1, 2),
    spelling=st.booleans(),
    spelling_language=st.none() | st.just("en_GB"),
    keeps_learning=st.booleans(),
    tray_icon=st.booleans(),
)
any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
keys = st.sampled_from([field.name for field in fields(Settings)]) | st.text()
in_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def kept_file(folder: Path) -> Path:
    return folder / "settings.json"


def test_without_a_file_nothing_is_chosen(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "new")
    assert (file.settings, file.problem) == (DEFAULTS, None)
    assert not (tmp_path / "new").exists()


@in_one_folder
@given(any_settings)
def test_what_is_kept_is_read_back(tmp_path: Path, chosen: Settings) -> None:
    SettingsFile(tmp_path).write(chosen)
    file = SettingsFile(tmp_path)
    assert (file.settings, file.problem) == (chosen, None)
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


@in_one_folder
@given(st.dictionaries(keys, any_json))
def test_any_values_give_settings_that_make_sense(
    tmp_path: Path, values: dict[str, object]
) -> None:
    kept_file(tmp_path).write_text(json.dumps(values))
    file = SettingsFile(tmp_path)
    found = file.settings
    assert file.problem is None
    assert 1 <= found.text_size <= 2
    assert found.theme in get_args(Theme)
    assert found.model is None or found.model.is_absolute()
    for number in (found.threads, found.gpu_layers):
        assert number is None or number >= 0
    for flag in (found.spelling, found.keeps_learning, found.tray_icon):
        assert isinstance(flag, bool)
    file.write(found)
    assert SettingsFile(tmp_path).settings == found


@in_one_folder
@given(st.binary(max_size=40))
def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path, data: bytes) -> None:
    kept_file(tmp_path).write_bytes(b"[" + data)
    file = SettingsFile(tmp_path)
    aside = tmp_path / "settings.damaged.json"
    assert file.settings == DEFAULTS
    assert file.problem is not None
    assert str(aside) in file.problem
    assert aside.read_bytes() == b"[" + data


def test_a_file_nested_without_end_is_set_aside(tmp_path: Path) -> None:
    kept_file(tmp_path).write_text("[" * 200_000)
    assert SettingsFile(tmp_path).problem is not None


def test_one_senseless_value_costs_only_itself(tmp_path: Path) -> None:
    kept_file(tmp_path).write_text('{"theme": "mauve", "text_size": 1.5, "threads": 0}')
    assert SettingsFile(tmp_path).settings == replace(DEFAULTS, text_size=1.5)


def test_keys_of_other_versions_stay(tmp_path: Path) -> None:
    kept_file(tmp_path).write_text('{"pigeon": {"name": "Ida"}, "theme": "dark"}')
    file = SettingsFile(tmp_path)
    file.write(replace(file.settings, theme="light"))
    kept = json.loads(kept_file(tmp_path).read_text())
    assert (kept["pigeon"], kept["theme"]) == ({"name": "Ida"}, "light")


def test_settings_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    with pytest.raises(SettingsFileError, match=r"settings\.json: .* They hold until you quit"):
        SettingsFile(tmp_path / "home").write(DEFAULTS)


def test_a_model_comes_with_how_it_is_placed(tmp_path: Path) -> None:
    overrides = PlacementOverrides(n_threads=3, gpu_layers=2, key_type="f16")
    chosen = DEFAULTS.with_model(tmp_path / "m.gguf", overrides)
    assert chosen.overrides == overrides
    assert chosen.with_model(None, PlacementOverrides()) == DEFAULTS
