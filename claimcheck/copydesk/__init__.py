"""The copy desk: what every input format needs to make a draft of what it read, whatever the format."""
