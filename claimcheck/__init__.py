"""claimcheck reads a draft and hands the editor every claim to check."""

__version__ = "0.1.0"
