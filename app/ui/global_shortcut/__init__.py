"""A shortcut that works whatever program is in front: one module a platform."""
