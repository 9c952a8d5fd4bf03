"""The main job on the embedded model and the invented writer: `make demo`.

Imports the sample voice into a library of its own, finds the preference heads and a strength to
recommend, and drafts one brief at strength 0 and 60 with the same seed. Each step is the command
that a person would type.
"""

import shlex
import sys
import tempfile

from app.cli.main import run
from app.home import SAMPLE_VOICE_ADDRESS, SAMPLE_VOICE_NAME, sample_voice

BRIEF = "the umbrella is mended, collect it on Saturday before the ferry, it costs four pounds"
SEED = "4"
LENGTH = "160"
CALIBRATION_S = "20"


def main() -> int:
    """Run every step; return the exit code of the first that fails, else 0."""
    profile = ["--profile", SAMPLE_VOICE_NAME]
    draft = ["draft", *profile, "--kind", "email", "--brief", BRIEF, "--seed", SEED]
    draft += ["--max-tokens", LENGTH]
    steps = [
        ["import", str(sample_voice()), *profile, "--mine", SAMPLE_VOICE_ADDRESS],
        ["discover", *profile, "--calibration-budget", CALIBRATION_S],
        [*draft, "--strength", "0"],
        [*draft, "--strength", "60"],
    ]
    with tempfile.TemporaryDirectory(prefix="idiolect-demo-") as home:
        for step in steps:
            print(f"\n$ idiolect {shlex.join(step)}", flush=True)
            if code := run(["--home", home, *step]):
                return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
