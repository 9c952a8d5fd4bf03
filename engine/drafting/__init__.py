"""Writing drafts, steered by the contrast of a full and a generic pass."""
