"""Copy in markup: XML parsed safely, the paragraphs of HTML with the element that each came from."""
