"""What sources on the desk have of a draft's claims: found words, compared token by token, never judged."""
