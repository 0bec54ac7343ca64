"""Many drafts: a plan of shards, each checked as a whole and written once, by whatever runs them."""
