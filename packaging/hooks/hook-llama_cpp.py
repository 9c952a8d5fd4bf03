"""PyInstaller's hook for llama-cpp-python: each library once, under the name that loads it.

Its wheel carries every library three times (Windows and macOS know no links in wheels), in
`llama_cpp/lib` and again in `lib`. Two copies of ggml in one process are two registries of
backends, of which llama.cpp sees one, so only one may be there to be found.
"""

from llama_libraries import collect

binaries = collect()
excludedimports = ["llama_cpp.server", "llama_cpp.mtmd_cpp"]
