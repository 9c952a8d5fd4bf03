"""The window of a profile's drafts, with every version that was kept of them."""
