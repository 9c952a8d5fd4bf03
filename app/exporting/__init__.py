"""From a finished text to the formats that other programs take."""
