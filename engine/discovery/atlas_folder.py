"""The head atlases that come with the program, one file a model."""

import logging
from pathlib import Path

from engine.discovery.atlas import Atlas, read_atlas
from engine.errors import AtlasError
from engine.heads import HeadLayout

_log = logging.getLogger("engine.discovery")


def find_atlas(
    folder: Path, model_fingerprint: str, layout: HeadLayout, estimator: str
) -> Atlas | None:
    """Return the atlas of a model and an estimator, or None where there is none.

    Nobody needs an atlas: one that cannot be read is a warning in the log, and passed over.

    Args:
        folder: every `.json` in it is looked at, by name; it may be missing.
        model_fingerprint: of the model.
        layout: of its heads, which the atlas must have exactly.
        estimator: what its scores must be.
    """
    for path in sorted(folder.glob("*.json")):
        try:
            atlas = read_atlas(path)
        except AtlasError as error:
            _log.warning("%s", error)
            continue
        is_wanted = (atlas.model_fingerprint, atlas.estimator) == (model_fingerprint, estimator)
        if is_wanted and atlas.fits(layout):
            return atlas
    return None
