"""What the commands do: plain arguments in, an exit code out."""
