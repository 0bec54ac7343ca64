"""The version, where what lies below the public functions can read it."""

VERSION = "0.1.0"
