"""What an editor does to a checklist by hand."""


def ticked(text, words, after=""):
    """The checklist with the items ticked that hold one of these words in bold, `after` put at their end."""
    lines = text.splitlines()
    for at, line in enumerate(lines):
        if line.startswith("- [ ]") and any(f"**{each}**" in line.replace("\u200b", "") for each in words):
            lines[at] = line.replace("- [ ]", "- [x]", 1) + after
    return "\n".join(lines) + "\n"
