"""What a person sees and keeps: the window, the library, the importers and the command line."""

__version__ = "0.1.0"
