"""The workflow that builds the installers is whole, careful, and calls what is there."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.packaging.scripts import ROOT, script

bundle = script("macos/bundle.py")

TEXT = (ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
# YAML 1.1 reads the key `on` as true.
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, Any] = WORKFLOW["jobs"]


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    for job, of_job in JOBS.items():
        for step in of_job["steps"]:
            yield job, step


def commands(job: str) -> str:
    return "\n".join(step["run"] for step in JOBS[job]["steps"] if "run" in step)


def test_all_three_systems_are_built_on_machines_that_are_still_served() -> None:
    runners = {JOBS["linux"]["runs-on"], JOBS["windows"]["runs-on"]}
    runners |= {each["runner"] for each in JOBS["macos"]["strategy"]["matrix"]["include"]}
    assert runners == {"ubuntu-22.04", "windows-2022", "macos-15", "macos-15-intel"}


def test_both_processors_of_macos_are_built() -> None:
    matrix = JOBS["macos"]["strategy"]["matrix"]["include"]
    assert {each["architecture"] for each in matrix} == {"arm64", "x86_64"}
    oldest = ".".join(map(str, bundle.OLDEST_MACOS))
    assert JOBS["macos"]["env"]["MACOSX_DEPLOYMENT_TARGET"] == oldest


def test_the_workflow_may_read_the_repository_and_nothing_more() -> None:
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert not [job for job, of_job in JOBS.items() if "permissions" in of_job]
    for _job, step in steps():
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_a_newer_run_of_a_branch_takes_the_place_of_an_older_one() -> None:
    assert "github.ref" in WORKFLOW["concurrency"]["group"]
    assert all("timeout-minutes" in of_job for of_job in JOBS.values())


def test_every_action_is_named_by_its_full_version() -> None:
    actions = [step["uses"] for _job, step in steps() if "uses" in step]
    assert actions
    for action in actions:
        assert re.fullmatch(r"actions/[a-z-]+@v\d+\.\d+\.\d+", action), action


def test_secrets_reach_nothing_but_a_steps_environment_and_never_a_pull_request() -> None:
    for _job, step in steps():
        outside = {name: value for name, value in step.items() if name != "env"}
        assert "secrets." not in str(outside), step
        if "secrets." in str(step.get("env", "")):
            assert step["if"] == "github.event_name != 'pull_request'"
    assert "secrets." not in str({job: of_job.get("env") for job, of_job in JOBS.items()})


def test_no_command_holds_an_expression_that_a_stranger_could_fill_in() -> None:
    for _job, step in steps():
        assert "${{" not in step.get("run", ""), step


def test_every_step_names_its_shell() -> None:
    assert WORKFLOW["defaults"]["run"]["shell"] == "bash"
    shells = {step["shell"] for _job, step in steps() if "shell" in step}
    assert shells <= {"bash", "pwsh"}


def test_a_release_is_built_without_what_earlier_runs_left() -> None:
    for _job, step in steps():
        if step.get("uses", "").startswith("actions/cache@"):
            assert step["if"] == "github.ref_type != 'tag'"


@pytest.mark.parametrize("job", ["linux", "macos", "windows"])
def test_the_frozen_program_is_tested_and_kept(job: str) -> None:
    assert "self-test --json | tee dist/self-test-frozen.json" in commands(job)
    *_, last = JOBS[job]["steps"]
    assert last["uses"].startswith("actions/upload-artifact@")
    assert last["if"] == "always()"
    assert "dist/*.json" in last["with"]["path"]


@pytest.mark.parametrize(
    ("job", "command"),
    [
        ("linux", "make test-installer"),
        ("macos", "packaging/macos/check_dmg.py"),
        ("windows", "packaging/windows/check_setup.py"),
    ],
)
def test_the_installed_program_is_tested(job: str, command: str) -> None:
    assert command in commands(job)


def test_every_script_and_target_that_the_workflow_calls_is_there() -> None:
    called = "\n".join(map(commands, JOBS))
    scripts = set(re.findall(r"packaging/[\w/]+\.py", TEXT))
    targets = set(re.findall(r"\bmake ([a-z-]+)", called))
    assert scripts
    assert targets
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert [path for path in sorted(scripts) if not (ROOT / path).is_file()] == []
    assert [name for name in sorted(targets) if f"\n{name}:" not in makefile] == []
