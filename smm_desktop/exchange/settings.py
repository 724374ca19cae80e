"""The bounds of packages: what is larger than any honest one is not even opened."""

from typing import Final

FORMAT_VERSION: Final = 1
SUFFIX: Final = ".smm"
LARGEST_MANIFEST: Final = 4_000_000
LARGEST_PACKAGE: Final = 4_000_000_000  # plain ZIP ends at 4 GiB
LARGEST_PLAIN: Final = 16_000_000_000
LARGEST_RECEIPT: Final = 64_000_000  # plain bytes: they are held in memory, those of unknown senders too
LARGEST_CENTER: Final = 2**31 - 1  # what the tables hold
LARGEST_NUMBER: Final = 1_000_000  # packages of one instance
LONGEST_NAME: Final = 300
COMPRESSION: Final = 3  # of zstd
DIFFERENCES_SHOWN: Final = 200
WEIGHT_OF_FINDING: Final = 5  # points of 100 that a finding costs
