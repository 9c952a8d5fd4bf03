"""How sure heads are, in words."""

from collections.abc import Mapping
from types import MappingProxyType

from engine.discovery.confidence import Confidence

IN_WORDS: Mapping[Confidence, str] = MappingProxyType(
    {
        Confidence.SURE: "sure",
        Confidence.FAIRLY_SURE: "fairly sure",
        Confidence.NOT_ENOUGH: "not enough writing yet",
    }
)
