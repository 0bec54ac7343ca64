"""What a run would send and cost, by counting and without sending."""

from claimcheck.detectors import evidence
from claimcheck.draft import Draft
from claimcheck.engines.model.chunk import plan
from claimcheck.engines.model.prices import price
from claimcheck.engines.model.prompt import load, question
from claimcheck.engines.model.session import ModelOptions
from claimcheck.engines.model.tokens import counter

# Completion tokens a token of copy: what the golden replies took (benchmarks/replies.py).
_REPLY_SHARE = 1.0


def cost(draft: Draft, options: ModelOptions) -> str:
    """One line: requests, tokens, and money where the model's price is known."""
    seen = evidence(draft)
    counts = counter()
    prompt = load(options.prompts, options.lines)
    chunks = plan(seen, options.settings.chunk_tokens, counts.count)
    sent = sum(counts.count(m["content"]) for chunk in chunks for m in question(prompt, seen, chunk))
    back = round(counts.count(seen.prose.text) * _REPLY_SHARE)
    about = "" if counts.exact else "about "
    money = price(options.settings, sent, back)
    priced = f"about ${money:.4f}" if money is not None else "the model's price is not known"
    again = "" if not options.settings.second_look else ", and what a second look adds"
    return f"{len(chunks)} requests, {about}{sent} tokens to send, about {back} to come back{again}; {priced}"
