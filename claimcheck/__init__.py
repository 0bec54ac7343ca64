"""claimcheck reads a draft and hands the editor every claim to check."""
