"""Word's documents (ISO/IEC 29500, WordprocessingML): their parts, their text, comments at its words."""
